package org.redress.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.screening.ClauseScreener;
import org.redress.screening.TextScreening;

/** In processes of their own, since a library that failed to load stays so for the life of one. */
class WithoutModelTest {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir
  private Path empty;

  @Test
  void withoutItsNativeLibraryTheOthersWorkAndTheResultSaysSo() throws Exception {
    assertThat(screened("-Donnxruntime.native.path=" + empty, "-cp", CLASS_PATH))
        .containsExactly("flagged abuse", "model it could not be loaded (ExceptionInInitializerError)");
  }

  @Test
  void withoutItsLibraryTheOthersWorkAndTheResultSaysSo() throws Exception {
    String others = Arrays.stream(CLASS_PATH.split(File.pathSeparator, -1))
        .filter(entry -> !entry.contains("onnxruntime"))
        .collect(Collectors.joining(File.pathSeparator));

    assertThat(screened("-cp", others))
        .containsExactly("flagged abuse", "model it could not be loaded (NoClassDefFoundError)");
  }

  /** What the process runs. */
  static final class Screening {

    private Screening() {}

    public static void main(String[] arguments) {
      TextScreening result = ClauseScreener.shipped().screen("You idiot");
      result.probabilities().forEach((clause, probability) -> {
        if (probability >= 0.5) {
          System.out.println("flagged " + clause.value());
        }
      });
      result.gaps().forEach(gap -> System.out.println(gap.detector() + " " + gap.because()));
    }
  }

  private static List<String> screened(String... options) throws Exception {
    List<String> command = Stream.of(
        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"),
        Arrays.stream(options), Stream.of(Screening.class.getName())).flatMap(part -> part).toList();
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return lines;
  }
}
