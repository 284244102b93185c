package org.redress.engines.ses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.engines.http.ServiceException;

class SendEmailReaderTest {

  private static final String MAIL = """
      {"FromEmailAddress": "noreply@example.org",
       "Destination": {"ToAddresses": ["member@example.org"]},
       "Content": {"Simple": {"Subject": {"Data": "Your report"}, "Body": {"Text": {"Data": "Thank you."}},
         "Headers": [{"Name": "X-Kind", "Value": "receipt"}]}},
       "EmailTags": [{"Name": "case", "Value": "R-1"}]}""";

  static OutboundMail aMail() throws Exception {
    return SendEmailReader.read(json());
  }

  private static ObjectNode json() throws Exception {
    return (ObjectNode) new ObjectMapper().readTree(MAIL);
  }

  @Test
  void aWholeMailIsTaken() throws Exception {
    assertThat(aMail().recipients()).containsExactly("member@example.org");
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("no sender", mail -> mail.remove("FromEmailAddress")),
        fault("no recipient", mail -> mail.remove("Destination")),
        fault("a malformed recipient", mail -> at(mail, "/Destination").putArray("ToAddresses").add("member")),
        fault("a recipient over two lines",
            mail -> at(mail, "/Destination").putArray("ToAddresses").add("a@example.org\r\nBcc: b@example.org")),
        fault("no subject", mail -> at(mail, "/Content/Simple").remove("Subject")),
        fault("a subject over two lines", mail -> at(mail, "/Content/Simple/Subject").put("Data", "a\nBcc: b")),
        fault("no body", mail -> at(mail, "/Content/Simple").remove("Body")),
        fault("a header over two lines", mail -> at(mail, "/Content/Simple/Headers/0").put("Value", "a\r\nBcc: b")),
        fault("a header name with a colon", mail -> at(mail, "/Content/Simple/Headers/0").put("Name", "a:b")),
        fault("a tag name with a dot", mail -> at(mail, "/EmailTags/0").put("Name", "a.b")),
        fault("raw content",
            mail -> mail.set("Content", JsonNodeFactory.instance.objectNode().set("Raw", mail.objectNode()))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void aMailThatSesWouldRefuseIsRefused(String name, Consumer<ObjectNode> change) throws Exception {
    ObjectNode mail = json();
    change.accept(mail);

    assertThatThrownBy(() -> SendEmailReader.read(mail)).as(name)
        .isInstanceOfSatisfying(ServiceException.class, refusal -> {
          assertThat(refusal.type()).isEqualTo("BadRequestException");
          assertThat(refusal.getMessage()).doesNotContain("example.org");
        });
  }

  private static Arguments fault(String name, Consumer<ObjectNode> change) {
    return Arguments.of(name, change);
  }

  private static ObjectNode at(ObjectNode mail, String pointer) {
    return (ObjectNode) mail.at(pointer);
  }
}
