package org.redress.casework.reviewing;

import java.util.Optional;
import org.redress.casework.Change;

/** What a rule says of a case as it stands. */
sealed interface Ruling {

  /** The change is to be made. */
  record Make(Change change) implements Ruling {}

  /** Nothing is to be changed. */
  record Refuse(Response response) implements Ruling {}

  Ruling LEASE_LOST = new Refuse(new Response.LeaseLost());
  Ruling MOVED = new Refuse(new Response.Moved());
  Ruling NOT_ALLOWED = new Refuse(new Response.NotAllowed());
  Ruling NOT_POSSIBLE = new Refuse(new Response.NotPossible());

  /** What is answered where nothing is to be changed. */
  static Optional<Response> refusal(Ruling ruling) {
    return ruling instanceof Refuse(Response response) ? Optional.of(response) : Optional.empty();
  }

  /** The change; where there is none, it is not possible. */
  static Ruling of(Optional<Change> change) {
    return change.<Ruling>map(Make::new).orElse(NOT_POSSIBLE);
  }
}
