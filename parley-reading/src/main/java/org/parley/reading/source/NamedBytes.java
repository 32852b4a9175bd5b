package org.parley.reading.source;

/** The bytes of one source with its name and what is known of it beforehand. The bytes are not copied. */
public final class NamedBytes implements SourceItem {
    private final String name;
    private final byte[] bytes;
    private final SourceFormat format;
    private final String charset;
    private final DocumentFacts facts;

    /** Bytes of a known format and character set (empty: to be found). */
    public NamedBytes(String name, byte[] bytes, SourceFormat format, String charset, DocumentFacts facts) {
        this.name = name;
        this.bytes = bytes;
        this.format = format;
        this.charset = charset;
        this.facts = facts;
    }

    /** Bytes whose format is told by the name or the content. */
    public static NamedBytes of(String name, byte[] bytes) {
        return new NamedBytes(name, bytes, SourceFormat.named(name), "", DocumentFacts.NONE);
    }

    /** The same bytes with facts that fill what is still unknown. */
    public NamedBytes withFacts(DocumentFacts more) {
        return new NamedBytes(name, bytes, format, charset, facts.or(more));
    }

    /** File, entry, line or address. */
    public String name() {
        return name;
    }

    /** The bytes themselves: not to be written to. */
    public byte[] bytes() {
        return bytes;
    }

    /** The format, if known. */
    public SourceFormat format() {
        return format;
    }

    /** Name of the character set that the carrier states (HTTP header), else empty. */
    public String charset() {
        return charset;
    }

    /** What is known of the document before its bytes are read. */
    public DocumentFacts facts() {
        return facts;
    }
}
