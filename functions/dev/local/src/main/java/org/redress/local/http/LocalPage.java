package org.redress.local.http;

import java.util.Optional;

/** Something that the local run itself serves beside the API. */
@FunctionalInterface
public interface LocalPage {

  /** The answer, if the request is for this page. */
  Optional<Reply> answer(Request request);
}
