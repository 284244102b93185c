package org.redress.engines.ses;

import com.fasterxml.jackson.databind.JsonNode;

/** Takes SES events as EventBridge gives them: {@code source}, {@code detail-type}, {@code detail} and so on. */
@FunctionalInterface
public interface MailEventListener {

  /**
   * Takes one event. When this returns, the event counts as handed over; when it throws, it is given again later. The same
   * event may come twice.
   */
  void event(JsonNode event) throws Exception;
}
