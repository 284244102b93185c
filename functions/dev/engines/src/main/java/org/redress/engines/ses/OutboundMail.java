package org.redress.engines.ses;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.redress.engines.ses.Mail.Header;

/** A mail as a sender gave it to the endpoint, checked. */
record OutboundMail(String from, List<String> to, List<String> cc, List<String> bcc, List<String> replyTo,
    String subject,
    String text, String html, List<Header> headers, Map<String, String> tags, String configurationSet) {

  /** All who are to get it. */
  List<String> recipients() {
    return Stream.of(to, cc, bcc).flatMap(List::stream).toList();
  }

  @Override
  public String toString() {
    return "OutboundMail[...]";
  }
}
