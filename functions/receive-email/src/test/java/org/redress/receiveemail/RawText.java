package org.redress.receiveemail;

import java.util.ArrayList;
import java.util.List;

/** Writes a raw mail as SES stores it. */
final class RawText {

  private final List<String> header = new ArrayList<>();
  private String from = "jo@example.org";
  private String returnPath = "jo@example.org";
  private String dmarc = "pass";
  private String spam = "PASS";

  static RawText of(String messageId) {
    return new RawText().with("Message-ID", "<" + messageId + "@example.org>");
  }

  RawText from(String address) {
    from = address;
    returnPath = address;
    return this;
  }

  RawText bounced() {
    returnPath = "";
    return this;
  }

  RawText dmarc(String result) {
    dmarc = result;
    return this;
  }

  RawText spam(String verdict) {
    spam = verdict;
    return this;
  }

  RawText with(String name, String value) {
    header.add(name + ": " + value);
    return this;
  }

  String saying(String words) {
    return header() + "\r\n" + words + "\r\n";
  }

  /** What stands before the words, without the empty line. */
  String header() {
    String domain = from.substring(from.indexOf('@') + 1);
    List<String> lines = new ArrayList<>(List.of(
        "Return-Path: <" + returnPath + ">",
        "Received: from mail.example.org (mail.example.org [192.0.2.10])",
        " by inbound-smtp.eu-west-2.amazonaws.com with SMTP id q1w2e3",
        " for report@redress.example.org; Mon, 04 May 2026 10:00:05 +0000 (UTC)",
        "X-SES-Spam-Verdict: " + spam,
        "X-SES-Virus-Verdict: PASS",
        "Authentication-Results: amazonses.com; spf=pass; dkim=pass header.i=@" + domain + "; dmarc=" + dmarc
            + " header.from=" + domain + ";",
        "From: Jo Example <" + from + ">",
        "Date: Mon, 4 May 2026 11:00:00 +0100"));
    lines.addAll(header);
    return String.join("\r\n", lines) + "\r\n";
  }
}
