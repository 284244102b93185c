package org.redress.local.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.local.UserException;

class DataFolderTest {

  @TempDir
  Path folder = Path.of("");

  @Test
  void aFolderWithOtherThingsInItIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "dear");

    assertThatThrownBy(() -> DataFolder.take(folder, true))
        .isInstanceOfSatisfying(UserException.class, e -> assertThat(e.status()).isEqualTo(2));
    assertThat(folder.resolve("letter.txt")).exists();
  }

  @Test
  void oneRunAtATimeHasAFolder() throws IOException {
    try (DataFolder first = DataFolder.take(folder, false)) {
      assertThat(first.localFile()).doesNotExist();
      assertThatThrownBy(() -> DataFolder.take(folder, false))
          .isInstanceOfSatisfying(UserException.class, e -> assertThat(e.status()).isEqualTo(2));
    }
    DataFolder.take(folder, false).close();
  }

  @Test
  void onlyAResetEmptiesAFolder() throws IOException {
    try (DataFolder first = DataFolder.take(folder, false)) {
      Files.createDirectories(first.resolve("table"));
      Files.writeString(first.resolve("table").resolve("x"), "x");
    }
    DataFolder.take(folder, false).close();
    assertThat(folder.resolve("table").resolve("x")).exists();
    DataFolder.take(folder, true).close();
    assertThat(folder.resolve("table")).doesNotExist();
  }

  @Test
  void aRunIsReadBackAsItWasWritten() throws IOException {
    LocalFile written = file(ProcessHandle.current().pid());
    written.write(folder.resolve("local.json"));

    assertThat(LocalFile.read(folder)).isEqualTo(written);
  }

  @Test
  void aRunWhoseProcessIsGoneIsToldOf() throws IOException {
    file(Long.MAX_VALUE).write(folder.resolve("local.json"));

    assertThatThrownBy(() -> LocalFile.read(folder))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("by force");
  }

  private static LocalFile file(long pid) {
    LocalFile.Places places = new LocalFile.Places(
        URI.create("http://127.0.0.1:1"), URI.create("http://127.0.0.1:4/"),
        Optional.of(URI.create("smtp://127.0.0.1:3")));
    return new LocalFile(pid, places, Map.of("sqs", "http://127.0.0.1:2"), "eu-west-2",
        "CaseTable", Map.of("Q", "http://q"), Map.of("B", "b"), Map.of("S", "s"));
  }
}
