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
  private String virus = "PASS";

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

  RawText virus(String verdict) {
    virus = verdict;
    return this;
  }

  RawText with(String name, String value) {
    header.add(name + ": " + value);
    return this;
  }

  String saying(String words) {
    return header() + "\r\n" + words + "\r\n";
  }

  /** With files beside the words, each named and of a content that has its name in it. */
  String bringing(String words, List<String> files) {
    List<String> parts = files.stream().map(RawText::file).toList();
    return holding(words, parts);
  }

  /** With parts beside the words, each with its own header. */
  String holding(String words, List<String> parts) {
    String boundary = "--edge\r\n";
    return with("Content-Type", "multipart/mixed; boundary=edge").header() + "\r\n" + boundary + "\r\n" + words
        + "\r\n" + boundary + String.join("\r\n" + boundary, parts) + "\r\n--edge--\r\n";
  }

  private static String file(String name) {
    return "Content-Type: application/octet-stream; name=\"" + name + "\"\r\nContent-Disposition: attachment\r\n\r\n"
        + content(name);
  }

  /** What is in a file of this name. */
  static String content(String name) {
    return "What is in " + name;
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
        "X-SES-Virus-Verdict: " + virus,
        "Authentication-Results: amazonses.com; spf=pass; dkim=pass header.i=@" + domain + "; dmarc=" + dmarc
            + " header.from=" + domain + ";",
        "From: Jo Example <" + from + ">",
        "Date: Mon, 4 May 2026 11:00:00 +0100"));
    lines.addAll(header);
    return String.join("\r\n", lines) + "\r\n";
  }
}
