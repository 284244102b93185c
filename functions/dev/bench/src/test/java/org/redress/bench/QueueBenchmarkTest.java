package org.redress.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueueBenchmarkTest {

  @Test
  void theQueueAsksTheTableForTheSameHoweverManyCasesAreOpen() throws Exception {
    Result result = new QueueBenchmark(1).run(new Benchmark.Options(130, 1, 0, 1, false, Optional.empty()));

    assertThat(result.broken()).isEmpty();
    assertThat(result.rows()).hasSize(14);
  }
}
