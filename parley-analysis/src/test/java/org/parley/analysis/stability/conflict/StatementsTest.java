package org.parley.analysis.stability.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.model.ParleyException;

class StatementsTest {
    private static final Condition A = Condition.Literals.of(0, true);
    private static final Condition B = Condition.Literals.of(1, true);

    @Test
    void theFirstStatementInWhichTwoStatesDifferDecides() {
        Ranking ranking = Statements.byPriority(States.cube(2), List.of(B, A.negated()));
        assertThat(ranking.bestFirst()).containsExactly(List.of(2), List.of(3), List.of(0), List.of(1));
        assertThat(Statements.byPriority(States.cube(2), List.of()).bestFirst()).hasSize(1);
    }

    @Test
    void weightsAddUpAndSumsThatAreEqualInDecimalsTie() {
        Ranking ranking = Statements.byWeight(
                States.cube(3), List.of(A, B, Condition.Literals.of(2, true)), List.of(0.1, 0.2, 0.3));
        assertThat(ranking.rank(3)).isEqualTo(ranking.rank(4));
        assertThat(ranking.prefers(5, 4)).isTrue();
    }

    @Test
    void moreStatementsThanAnIntHasBitsStillRankExactly() {
        List<Condition> many = new ArrayList<>();
        for (int k = 0; k < 40; k++) {
            many.add(k == 39 ? A : new Condition.Any(List.of(A, A.negated())));
        }
        assertThat(Statements.byPriority(States.cube(1), many).prefers(1, 0)).isTrue();
        many.set(0, A.negated());
        assertThat(Statements.byPriority(States.cube(1), many).prefers(0, 1)).isTrue();
    }

    @Test
    void alternativesAndNegationMeanTheSameAsTheCondition() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            Condition condition = condition(random, 3);
            Condition.Any alternatives = new Condition.Any(new ArrayList<>(condition.alternatives()));
            for (int code = 0; code < 16; code++) {
                assertThat(alternatives.holds(code)).isEqualTo(condition.holds(code));
                assertThat(condition.negated().holds(code)).isEqualTo(!condition.holds(code));
            }
        }
    }

    private static Condition condition(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return Condition.Literals.of(random.nextInt(4), random.nextBoolean());
        }
        Condition left = condition(random, depth - 1);
        Condition right = condition(random, depth - 1);
        return switch (random.nextInt(5)) {
            case 0 -> new Condition.All(List.of(left, right));
            case 1 -> new Condition.Any(List.of(left, right));
            case 2 -> Condition.implies(left, right);
            case 3 -> Condition.equivalent(left, right);
            default -> Condition.atMostOne(List.of(left, right));
        };
    }

    @Test
    void statesThatOverlapOrAreTooManyOrNoneAreRefused() {
        assertThatThrownBy(() -> States.ofPatterns(2, List.of("Y-", "YN")))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("(YN) and (Y-) must not overlap");
        assertThatThrownBy(() -> States.cube(25))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("merge");
        assertThatThrownBy(() -> States.feasible(2, code -> false))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("contradict");
    }
}
