package org.parley.analysis.outlook.process;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.parley.model.ParleyException;

/**
 * Works through numbered tasks with a few threads and gives the results in the order of the numbers.
 *
 * @param threads how many
 */
record FewThreads(int threads) {
    private static final int PARTS = 8;

    <T> List<T> map(int count, IntFunction<T> task) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            int size = Math.max(1, count / (PARTS * threads));
            List<Future<List<T>>> parts = new ArrayList<>();
            for (int from = 0; from < count; from += size) {
                int first = from;
                int last = Math.min(count, from + size);
                parts.add(workers.submit(() -> part(task, first, last)));
            }
            List<T> results = new ArrayList<>(count);
            for (Future<List<T>> part : parts) {
                results.addAll(part.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ParleyException("The simulation was interrupted.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ParleyException known
                    ? known
                    : new ParleyException("The simulation failed: " + e.getCause(), e);
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T> List<T> part(IntFunction<T> task, int from, int to) {
        List<T> results = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            results.add(task.apply(i));
        }
        return results;
    }
}
