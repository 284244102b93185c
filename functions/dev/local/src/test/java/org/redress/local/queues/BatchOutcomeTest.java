package org.redress.local.queues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.sqs.model.Message;

class BatchOutcomeTest {

  private static final Message ONE = Message.builder().messageId("one").build();
  private static final Message TWO = Message.builder().messageId("two").build();

  @ParameterizedTest
  @ValueSource(strings = {"null", "{}", "{\"batchItemFailures\":[]}", "{\"batchItemFailures\":null}"})
  void aResponseWithoutFailuresMeansThatAllIsDone(String response) {
    assertThat(BatchOutcome.done(response, List.of(ONE, TWO))).containsExactly(ONE, TWO);
  }

  @Test
  void onlyTheMessagesThatAreNamedHaveFailed() {
    assertThat(BatchOutcome.done("{\"batchItemFailures\":[{\"itemIdentifier\":\"one\"}]}", List.of(ONE, TWO)))
        .containsExactly(TWO);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{\"batchItemFailures\":[{\"itemIdentifier\":\"other\"}]}", "{\"batchItemFailures\":[{\"itemIdentifier\":\"\"}]}",
      "{\"batchItemFailures\":[{}]}", "no JSON"})
  void aResponseThatNamesWhatIsNotInTheBatchMeansThatAllHasFailed(String response) {
    assertThat(BatchOutcome.done(response, List.of(ONE, TWO))).isEmpty();
  }
}
