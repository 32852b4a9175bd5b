package org.parley.coding.embed;

import org.parley.coding.embed.ClauseVectors.Clause;

/**
 * What the network learned to tell of a clause besides its sense: with which act somebody takes a position in it. Linear in
 * the vectors of the clause and its sentence (multinomial regression). Thread-safe.
 */
public final class ActHead {
    private final Matrix acts;
    private final float[] levels;

    ActHead(Adapter adapter) {
        this.acts = adapter.head("act.weight");
        this.levels = adapter.head("act.bias").values();
    }

    /** Log-probability of each act, in the order of the coding scheme. */
    public double[] acts(Clause clause) {
        float[] words = acts.times(clause.words(), 0);
        float[] sentence = acts.times(clause.sentence(), clause.words().length);
        double[] logs = new double[levels.length];
        double total = 0;
        for (int i = 0; i < logs.length; i++) {
            logs[i] = words[i] + sentence[i] + levels[i];
            total += Math.exp(logs[i]);
        }
        for (int i = 0; i < logs.length; i++) {
            logs[i] -= Math.log(total);
        }
        return logs;
    }
}
