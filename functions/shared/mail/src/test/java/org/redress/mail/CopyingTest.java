package org.redress.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyingTest {

  private static final byte[] MAIL = Mails.sample("attachments");
  private static final List<Attachment> FILES = Mails.received("attachments").attachments();

  @Test
  void onlyTheFilesThatAreWantedAreCopied() throws IOException {
    List<String> copied = new ArrayList<>();

    Mails.reader().copy(() -> new ByteArrayInputStream(MAIL), FILES.subList(1, 2), file -> {
      copied.add(file.name().value());
      return OutputStream.nullOutputStream();
    });

    assertThat(copied).containsExactly("minutes.pdf");
  }

  @Test
  void aFileThatCannotBePassedOnIsNotTakenForABrokenMail() {
    assertThatThrownBy(() -> Mails.reader().copy(() -> new ByteArrayInputStream(MAIL), FILES, _ -> new Failing()))
        .isInstanceOf(IOException.class)
        .hasRootCauseMessage("The store is away");
    assertThatThrownBy(() -> Mails.reader().copy(() -> new ByteArrayInputStream(MAIL), FILES, _ -> {
      throw new IllegalStateException("The store is away");
    })).isInstanceOf(IOException.class);
  }

  @Test
  void aSourceThatFailsIsNotTakenForABrokenMail() {
    assertThatThrownBy(() -> Mails.reader().read(() -> new ByteArrayInputStream(MAIL) {
      @Override
      public synchronized int read(byte[] into, int offset, int length) {
        throw new IllegalStateException("The store is away");
      }
    })).isInstanceOf(IOException.class);
  }

  /** Fails when the file is complete, as stores do. */
  private static final class Failing extends OutputStream {

    @Override
    public void write(int one) {}

    @Override
    public void close() {
      throw new IllegalStateException("The store is away");
    }
  }
}
