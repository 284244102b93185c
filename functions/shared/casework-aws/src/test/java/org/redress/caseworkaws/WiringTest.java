package org.redress.caseworkaws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.casework.Priority;

class WiringTest {

  private static final Map<String, String> ENVIRONMENT = Map.of(
      "CASE_TABLE", "cases", "CASE_BUCKET", "cases", "MAIL_SENDER", "redress@example.org", "MAIL_CONFIGURATION_SET",
      "redress");

  @BeforeAll
  static void sayTheRegion() {
    System.setProperty("aws.region", "eu-west-2");
  }

  @Test
  void aMissingSettingIsNamed() {
    Wiring wiring = Wiring.from(Map.of("CASE_BUCKET", " "));

    assertThatThrownBy(wiring::cases).hasMessage("The environment variable CASE_TABLE is missing");
    assertThatThrownBy(wiring.mails()::mailer).hasMessage("The environment variable MAIL_SENDER is missing");
    assertThatThrownBy(wiring::receiptCodes).hasMessage("The environment variable MAC_KEY_ID is missing");
    assertThatThrownBy(() -> wiring.setting("CASE_BUCKET")).hasMessageContaining("CASE_BUCKET");
  }

  @Test
  void aNumberOfShardsThatIsNoneIsNamed() {
    Wiring wiring = Wiring.from(Map.of("CASE_TABLE", "cases", "WORK_SHARDS", "0"));

    assertThatThrownBy(wiring::wakeList).hasMessageContaining("WORK_SHARDS");
  }

  @Test
  void whatIsMadeIsMadeOnce() {
    Wiring wiring = Wiring.from(ENVIRONMENT);

    assertThat(wiring.cases()).isSameAs(wiring.cases());
    assertThat(wiring.serviceTimes().workingDays()).containsEntry(Priority.URGENT, 1);
  }

  @ParameterizedTest
  @CsvSource({"cases", "notices", "evidence", "evidenceBucket", "wakeList", "hints", "serviceTimes", "mails.mailer"})
  void aFunctionNeedsOnlyTheClientsThatItUses(String port) throws Exception {
    String needed = switch (port) {
      case "mails.mailer" -> "sesv2";
      case "hints" -> "sqs";
      case "evidenceBucket" -> "s3";
      default -> "dynamodb";
    };
    try (WithoutOtherClients loader = new WithoutOtherClients(needed)) {
      Class<?> type = loader.loadClass(Wiring.class.getName());
      Object made = type.getMethod("from", Map.class).invoke(null, ENVIRONMENT);
      for (String step : port.split("\\.", -1)) {
        made = made.getClass().getMethod(step).invoke(made);
      }
      assertThat(made).isNotNull();
    }
  }

  /** The class path of a jar that holds one AWS client. */
  private static final class WithoutOtherClients extends URLClassLoader {

    private static final String CLIENTS = "software.amazon.awssdk.services.";

    private final String needed;

    WithoutOtherClients(String needed) {
      super(classPath(), ClassLoader.getPlatformClassLoader());
      this.needed = needed;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith(CLIENTS) && !name.startsWith(CLIENTS + needed + ".")) {
        throw new ClassNotFoundException(name);
      }
      return super.findClass(name);
    }

    private static URL[] classPath() {
      return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
          .map(WithoutOtherClients::url)
          .toArray(URL[]::new);
    }

    private static URL url(String path) {
      try {
        return new File(path).toURI().toURL();
      } catch (MalformedURLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
