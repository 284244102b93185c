package org.redress.caseworkaws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.casework.CaseId;
import org.redress.casework.NoticeId;

class HintBatchTest {

  private static final CaseId FIRST = new CaseId("7K2M9QXW4T");
  private static final CaseId SECOND = new CaseId("7K2M9QXW4V");

  @Test
  void eachMessageFailsByItself() {
    List<CaseId> done = new ArrayList<>();

    SQSBatchResponse response = HintBatch.cases(
        event("{\"case\":\"7K2M9QXW4T\"}", "no hint", "{\"case\":\"7K2M9QXW4V\"}", "{\"case\":\"?\"}", "{}", ""),
        id -> {
          if (id.equals(FIRST)) {
            throw new IllegalStateException("as the test asks");
          }
          done.add(id);
        });

    assertThat(failures(response)).containsExactly("m0", "m1", "m3", "m4", "m5");
    assertThat(done).containsExactly(SECOND);
  }

  @Test
  void aStackThatRanOverFailsOneMessage() {
    SQSBatchResponse response = HintBatch.notices(event("{\"case\":\"7K2M9QXW4T\",\"notice\":2}"), id -> {
      assertThat(id).isEqualTo(new NoticeId(FIRST, 2));
      throw new StackOverflowError();
    });

    assertThat(failures(response)).containsExactly("m0");
  }

  @Test
  void aNoticeWithoutANumberFails() {
    SQSBatchResponse response = HintBatch.notices(event("{\"case\":\"7K2M9QXW4T\"}"), _ -> {});

    assertThat(failures(response)).containsExactly("m0");
  }

  @Test
  void aProcessOutOfMemoryEnds() {
    assertThatThrownBy(() -> HintBatch.cases(event("{\"case\":\"7K2M9QXW4T\"}"), _ -> {
      throw new OutOfMemoryError("as the test asks");
    })).isInstanceOf(OutOfMemoryError.class);
  }

  private static List<String> failures(SQSBatchResponse response) {
    return response.getBatchItemFailures()
        .stream()
        .map(SQSBatchResponse.BatchItemFailure::getItemIdentifier)
        .toList();
  }

  private static SQSEvent event(String... bodies) {
    SQSEvent event = new SQSEvent();
    event.setRecords(IntStream.range(0, bodies.length).mapToObj(i -> {
      SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
      message.setMessageId("m" + i);
      message.setBody(bodies[i]);
      return message;
    }).toList());
    return event;
  }
}
