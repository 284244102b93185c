package org.redress.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerifyBenchmarkTest {

  @Test
  void anAuditFindsExactlyTheCasesThatSomebodyTamperedWith() throws Exception {
    Result result = new VerifyBenchmark().run(new Benchmark.Options(60, 4, 0, 1, false, Optional.empty()));

    assertThat(result.broken()).isEmpty();
    assertThat(result.rows()).allSatisfy(row -> assertThat(row).endsWith(7, 7L));
  }
}
