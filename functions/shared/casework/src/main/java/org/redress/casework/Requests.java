package org.redress.casework;

import java.util.Optional;
import org.redress.casework.timeline.Digest;

/** The requests that changed cases or opened them. Reads see every write that was acknowledged before. */
@FunctionalInterface
public interface Requests {

  /** The content to which a request's key was bound when it was used; empty if it was not, or so long ago. */
  Optional<Digest> contentOf(RequestKey request);
}
