package org.parley.coding.embed;

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

    /**
     * Log-probability of each act, in the order of the coding scheme.
     *
     * @param words vector of the clause
     * @param sentence vector of its sentence
     */
    public double[] acts(float[] words, float[] sentence) {
        float[] byWords = acts.times(words, 0);
        float[] bySentence = acts.times(sentence, words.length);
        double[] logs = new double[levels.length];
        double total = 0;
        for (int i = 0; i < logs.length; i++) {
            logs[i] = byWords[i] + bySentence[i] + levels[i];
            total += Math.exp(logs[i]);
        }
        for (int i = 0; i < logs.length; i++) {
            logs[i] -= Math.log(total);
        }
        return logs;
    }
}
