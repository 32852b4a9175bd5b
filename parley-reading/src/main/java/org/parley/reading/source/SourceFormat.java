package org.parley.reading.source;

import java.util.Locale;

/** The form of a source's bytes. */
public enum SourceFormat {
    /** Not said: found from the name, else from the first characters. */
    UNKNOWN,
    TEXT,
    MARKDOWN,
    HTML,
    /** One JSON object, array of objects, or several one after the other. */
    JSON,
    /** Known, and not read. */
    UNSUPPORTED;

    /** The form that a file name's ending or a media type tells, {@link #UNKNOWN} if neither does. */
    public static SourceFormat named(String nameOrMediaType) {
        String name = nameOrMediaType.toLowerCase(Locale.ROOT).strip();
        return switch (name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1)) {
            case "txt", "text", "plain" -> TEXT;
            case "md", "markdown" -> MARKDOWN;
            case "html", "htm", "xhtml", "xhtml+xml" -> HTML;
            case "json", "jsonl", "ndjson", "jsonlines", "x-ndjson" -> JSON;
            case "pdf",
                    "doc",
                    "docx",
                    "xls",
                    "xlsx",
                    "ppt",
                    "pptx",
                    "odt",
                    "ods",
                    "epub",
                    "rtf",
                    "gz",
                    "bz2",
                    "xz",
                    "7z",
                    "rar",
                    "tar",
                    "tgz",
                    "warc",
                    "jpg",
                    "jpeg",
                    "png",
                    "gif",
                    "webp",
                    "svg",
                    "mp3",
                    "mp4",
                    "css",
                    "js",
                    "csv",
                    "tsv",
                    "yaml",
                    "yml",
                    "xml",
                    "rss",
                    "atom",
                    "db",
                    "sqlite",
                    "parley" -> UNSUPPORTED;
            default -> UNKNOWN;
        };
    }
}
