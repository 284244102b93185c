package org.redress.mail.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.redress.mail.text.Passage.Kind;

/** A text in pieces, in the order in which they stand; nothing of it is left out. */
public record Passages(List<Passage> all) {

  public static final Passages NONE = new Passages(List.of());

  public Passages {
    all = List.copyOf(all);
  }

  /** All pieces of one kind, an empty line between them. */
  public String of(Kind kind) {
    return all.stream()
        .filter(passage -> passage.kind() == kind)
        .map(Passage::text)
        .collect(Collectors.joining("\n\n"));
  }

  /** The pieces of both texts. */
  public Passages and(Passages more) {
    List<Passage> both = new ArrayList<>(all);
    both.addAll(more.all);
    return new Passages(both);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }
}
