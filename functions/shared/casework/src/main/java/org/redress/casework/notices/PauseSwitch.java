package org.redress.casework.notices;

import java.util.Optional;

/**
 * Whether mails may go out. A table says of itself which one it is. One that says that it is another was restored from a
 * backup, and pauses by itself: nobody needs to think of it on a bad day, whoever restores it and however. The first who asks
 * a table that says nothing makes it say so.
 */
public interface PauseSwitch {

  /** Why no mail may go out; empty if mails may. An exception means that nobody knows, so that none may. */
  Optional<SendingPause> standing();

  /** Pauses it until it is released; to do so again changes nothing. */
  void pause();

  /** Lets mails go out: what this table is a copy of is forgotten. */
  void release();
}
