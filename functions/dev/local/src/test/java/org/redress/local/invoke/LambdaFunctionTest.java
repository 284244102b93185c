package org.redress.local.invoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LambdaFunctionTest {

  private static final AtomicInteger BUILT = new AtomicInteger();

  /** Does what it is told. */
  public static final class Obedient implements RequestHandler<Map<String, String>, Map<String, String>> {

    private final Map<String, String> environment;

    public Obedient(Map<String, String> environment) {
      this.environment = environment;
      BUILT.incrementAndGet();
    }

    @Override
    public Map<String, String> handleRequest(Map<String, String> event, Context context) {
      switch (event.getOrDefault("do", "")) {
        case "throw" -> throw new IllegalStateException("words that nobody may see");
        case "fill memory" -> throw new OutOfMemoryError("words that nobody may see");
        case "hang" -> hang();
        default -> {
        }
      }
      return Map.of(
          "setting", environment.getOrDefault("SETTING", ""),
          "inTime", Boolean.toString(context.getRemainingTimeInMillis() > 0));
    }

    private static void hang() {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private final LambdaFunction function = function(Duration.ofMinutes(1));

  private static LambdaFunction function(Duration timeout) {
    return new LambdaFunction(
        new FunctionDeclaration("Obedient", Obedient.class.getName(), timeout, 128, Map.of("SETTING", "x"), List.of()),
        InstantSource.system());
  }

  @BeforeEach
  void forget() {
    BUILT.set(0);
  }

  @Test
  void aFunctionIsBuiltFromItsEnvironmentAndServesOneCallAfterTheOther() throws Exception {
    assertThat(function.invoke("{}")).contains("\"setting\":\"x\"").contains("\"inTime\":\"true\"");
    assertThat(function.invoke("{}")).contains("\"setting\":\"x\"");
    assertThat(BUILT).hasValue(1);
  }

  @Test
  void whatAFunctionThrowsIsToldByItsKindAlone() {
    assertThatThrownBy(() -> function.invoke("{\"do\":\"throw\"}"))
        .isInstanceOf(InvocationFailedException.class)
        .hasMessageContaining("IllegalStateException")
        .hasMessageNotContaining("nobody may see");
  }

  @Test
  void anInstanceThatRanOutOfMemoryIsNotUsedAgain() throws Exception {
    assertThatThrownBy(() -> function.invoke("{\"do\":\"fill memory\"}"))
        .isInstanceOf(InvocationFailedException.class)
        .hasMessageContaining("OutOfMemoryError");
    function.invoke("{}");
    assertThat(BUILT).hasValue(2);
  }

  @Test
  void aCallThatTakesTooLongIsGivenUpAndTheNextOneServed() throws Exception {
    LambdaFunction hasty = function(Duration.ofSeconds(2));

    assertThatThrownBy(() -> hasty.invoke("{\"do\":\"hang\"}"))
        .isInstanceOfSatisfying(InvocationFailedException.class, failure -> assertThat(failure.timedOut()).isTrue());
    assertThat(hasty.invoke("{}")).contains("setting");
    assertThat(BUILT).as("the one that hung is not used again").hasValue(2);
  }

  @Test
  void aHandlerThatIsNotThereIsNamed() {
    assertThatThrownBy(
        () -> new LambdaFunction(
            new FunctionDeclaration("F", "org.example.Gone", Duration.ofSeconds(1), 128, Map.of(), List.of()),
            InstantSource.system()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("org.example.Gone");
  }
}
