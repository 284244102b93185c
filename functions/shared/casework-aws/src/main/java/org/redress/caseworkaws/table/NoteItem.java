package org.redress.caseworkaws.table;

import org.redress.casework.CaseId;
import org.redress.casework.review.Note;

/** A reviewer's note. */
final class NoteItem {

  private static final String SEQ = "seq";
  private static final String AT = "at";
  private static final String BY = "by";
  private static final String TEXT = "text";

  private NoteItem() {}

  static Attributes write(CaseId id, Note note) {
    return Attributes.of(Keys.note(id, note.seq()))
        .put(SEQ, note.seq())
        .put(AT, note.at())
        .put(BY, note.by())
        .put(TEXT, note.text());
  }

  static Note read(Item item) {
    return new Note(item.number(SEQ), item.moment(AT), item.text(BY), item.text(TEXT));
  }
}
