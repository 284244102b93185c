package org.redress.submitreport.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.redress.casework.drafts.DraftToken;
import org.redress.casework.drafts.Drafts;
import org.redress.web.form.FormFields;
import org.redress.web.form.MalformedFormException;

/** Keeps notes as drafts: as a form's body, zipped, since words shrink to a third. */
final class Notebooks {

  private final Drafts drafts;

  Notebooks(Drafts drafts) {
    this.drafts = drafts;
  }

  /** The notes of a token; blank where there are none any more. */
  Notes read(DraftToken token) {
    return drafts.read(token).map(Notebooks::unzip).orElse(Notes.NONE);
  }

  Drafts.Result change(DraftToken token, UnaryOperator<Notes> change) {
    return drafts.change(token, before -> zip(change.apply(before.map(Notebooks::unzip).orElse(Notes.NONE))));
  }

  void forget(DraftToken token) {
    drafts.forget(token);
  }

  private static byte[] zip(Notes notes) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(notes.fields().encoded().getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed", e);
    }
    return zipped.toByteArray();
  }

  private static Notes unzip(byte[] zipped) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return new Notes(FormFields.parse(new String(in.readAllBytes(), UTF_8)));
    } catch (IOException | MalformedFormException _) {
      throw new IllegalStateException("A draft that was kept cannot be read");
    }
  }
}
