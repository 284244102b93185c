package org.redress.mail.part;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.redress.mail.header.FileName;
import org.redress.mail.header.OpenedMail;
import org.redress.mail.limits.LimitReached;
import org.redress.mail.limits.TransferFailed;
import org.redress.mail.limits.Watch;
import org.redress.mail.signed.Envelope;

/** Walks through a mail once, and through the mails and signature envelopes in it. Holds a few buffers, never a part. */
public final class PartWalker {

  private final Watch watch;
  private final PartVisitor visitor;
  private final Deque<Frame> frames = new ArrayDeque<>();

  public PartWalker(Watch watch, PartVisitor visitor) {
    this.watch = watch;
    this.visitor = visitor;
  }

  /**
   * Walks to the mail's end.
   *
   * @throws MimeException if nothing more can be made of the mail
   */
  public void walk(OpenedMail mail) throws IOException, MimeException {
    frames.push(new Frame("", true, false, List.of(), Optional.empty()));
    run(new SequenceInputStream(mail.headerBytes(), mail.body()));
  }

  private void run(InputStream entity) throws IOException, MimeException {
    int lineLimit = watch.limits().headerBytes();
    MimeConfig config = MimeConfig.custom()
        .setMaxLineLen(lineLimit)
        .setMaxHeaderLen(lineLimit)
        .setMaxHeaderCount(-1)
        .setMaxContentLen(-1)
        .setMalformedHeaderStartsBody(true)
        .build();
    MimeTokenStream tokens = new MimeTokenStream(config, DecodeMonitor.SILENT, new PartDescriptor(false));
    tokens.parse(entity);
    int outer = frames.size();
    watch.part(outer);
    boolean first = true;
    for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
      if (!first || state != EntityState.T_START_MESSAGE) {
        step(state, tokens, outer);
      }
      first = false;
    }
  }

  private void step(EntityState state, MimeTokenStream tokens, int outer) throws IOException, MimeException {
    Frame frame = frames.element();
    switch (state) {
      case T_START_MESSAGE -> enter(frame.nestedMessage());
      case T_START_BODYPART -> enter(frame.child());
      case T_FIELD -> frame.add(FieldBytes.read(tokens.getField()), watch);
      case T_END_HEADER -> {
        if (frame.message) {
          visitor.startMessage(frame.place, frame.header());
        }
      }
      case T_START_MULTIPART -> visitor.startMultipart(frame.part());
      case T_PREAMBLE, T_EPILOGUE -> stray(frame.part(), state == EntityState.T_PREAMBLE, tokens.getInputStream());
      case T_END_MULTIPART -> visitor.endMultipart(frame.part(), frame.children());
      case T_BODY -> leaf(frame.leaf(), tokens.getDecodedInputStream());
      case T_END_MESSAGE, T_END_BODYPART -> leave(frame, outer);
      default -> {
        // Headers begin, and raw parts do not occur.
      }
    }
  }

  private void enter(Frame frame) throws LimitReached {
    frames.push(frame);
    watch.part(frames.size());
  }

  private void leave(Frame frame, int outer) throws IOException {
    if (frame.message) {
      visitor.endMessage();
    }
    if (frames.size() > outer || outer == 1) {
      frames.pop();
    }
  }

  private void stray(Part part, boolean before, InputStream text) throws IOException, MimeException {
    BufferedInputStream buffered = new BufferedInputStream(text, Boundary.PEEK);
    Optional<String> boundary = frames.element().sniffed ? Optional.empty() : Boundary.sniff(buffered);
    if (boundary.isPresent()) {
      bounded(part, boundary.get(), buffered);
    } else {
      visitor.stray(part, before, buffered);
    }
  }

  private void leaf(Part part, InputStream content) throws IOException, MimeException {
    BufferedInputStream buffered = new BufferedInputStream(content, Boundary.PEEK);
    int depth = frames.size();
    try {
      boolean unbounded = part.type().value().startsWith("multipart/") || !part.fields().has("Content-Type");
      Optional<String> boundary = unbounded ? Boundary.sniff(buffered) : Optional.empty();
      Envelope envelope = Envelope.mayBe(part.type().value(), name(part)) ? Envelope.look(buffered) : Envelope.NONE;
      if (boundary.isPresent()) {
        bounded(part, boundary.get(), buffered);
      } else if (envelope == Envelope.SIGNED) {
        inside(part, Envelope.content(buffered), false);
      } else {
        if (envelope == Envelope.ENCRYPTED) {
          visitor.encrypted(part.place());
        }
        visitor.leaf(part, buffered);
      }
    } catch (LimitReached | TransferFailed e) {
      throw e;
    } catch (IOException e) {
      visitor.broken(part.place());
      leaveTo(depth);
    }
  }

  private void leaveTo(int depth) throws IOException {
    while (frames.size() > depth) {
      if (frames.pop().message) {
        visitor.endMessage();
      }
    }
  }

  private static String name(Part part) {
    return part.fileName().map(FileName::value).orElse("");
  }

  /** Parts follow, though not as the header says. */
  private void bounded(Part part, String boundary, InputStream parts) throws IOException, MimeException {
    visitor.broken(part.place());
    InputStream header = new ByteArrayInputStream(Boundary.header(boundary));
    inside(part, new SequenceInputStream(header, parts), true);
  }

  /** Walks through an entity that lies in a part. */
  private void inside(Part part, InputStream entity, boolean sniffed) throws IOException, MimeException {
    Frame frame = new Frame(part.place(), false, false, part.within(), part.alternative());
    frame.sniffed = sniffed;
    frames.push(frame);
    run(entity);
    frames.pop();
  }
}
