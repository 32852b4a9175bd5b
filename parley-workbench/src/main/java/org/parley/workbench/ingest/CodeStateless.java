package org.parley.workbench.ingest;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;
import org.parley.model.record.CodedDocument;

/** Codes documents without a case: what goes in comes out coded, in the order of the input, and nothing is kept. */
public final class CodeStateless {
    private static final int WAITING_PER_THREAD = 4;

    private final DocumentSource source;
    private final Coders coders;

    /** The use case with its seams. */
    public CodeStateless(DocumentSource source, Coders coders) {
        this.source = source;
        this.coders = coders;
    }

    /** What came out for one input. */
    public sealed interface Result permits Coded, Left {}

    /** A document coded; {@code givenId} is the identifier that the input itself gave, or empty. */
    public record Coded(String givenId, CodedDocument coded) implements Result {}

    /** Something left out, and why. */
    public record Left(DocumentSource.Skip skip) implements Result {}

    /** Codes on so many threads and hands over each result in the order of the input. */
    public void code(Codebook codebook, ReadRequest request, Consumer<Result> sink) {
        Queue<Future<Result>> ahead = new ArrayDeque<>();
        ExecutorService pool = Executors.newFixedThreadPool(request.threads());
        try (LazyCoder coder = new LazyCoder(coders.with(request.coding()), codebook)) {
            source.read(request.inputs(), item -> {
                Future<Result> next = pool.submit(() -> code(coder, item));
                ahead.add(next);
                if (ahead.size() > request.threads() * WAITING_PER_THREAD) {
                    handOver(ahead, sink);
                }
            });
            while (!ahead.isEmpty()) {
                handOver(ahead, sink);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Result code(LazyCoder coder, DocumentSource.Item item) {
        if (item instanceof DocumentSource.Document found) {
            return code(coder, found);
        }
        return new Left((DocumentSource.Skip) item);
    }

    private static Result code(LazyCoder coder, DocumentSource.Document found) {
        try {
            return new Coded(found.givenId(), coder.get().code(found.document()));
        } catch (LazyCoder.Unavailable e) {
            throw e.reason();
        } catch (RuntimeException e) {
            // As in ReadRun: one article must not end the run.
            return new Left(new DocumentSource.Skip(found.where(), "could not be coded: " + e));
        }
    }

    /** Hands over the oldest result, waiting for it if it is still in work. */
    private static void handOver(Queue<Future<Result>> ahead, Consumer<Result> sink) {
        sink.accept(await(ahead.remove()));
    }

    private static Result await(Future<Result> each) {
        try {
            return each.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ParleyException("The coding was interrupted.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ParleyException expected) {
                throw expected;
            }
            throw new IllegalStateException("A document could not be coded.", e.getCause());
        }
    }
}
