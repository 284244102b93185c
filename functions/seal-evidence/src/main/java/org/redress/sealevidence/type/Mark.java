package org.redress.sealevidence.type;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.HexFormat;

/** Bytes that give something away wherever in a file they stand; all too long to turn up by chance. */
enum Mark {

  RAR(HexFormat.of().parseHex("526172211a07")),

  SEVEN_ZIP(HexFormat.of().parseHex("377abcaf271c")),

  DOS_PROGRAM("This program cannot be run in DOS mode".getBytes(ISO_8859_1)),

  PHP("<?php".getBytes(ISO_8859_1)),

  SCRIPT("<script".getBytes(ISO_8859_1)),

  OFFICE_PACKAGE("[Content_Types].xml".getBytes(ISO_8859_1)),

  PACKAGE_MACROS("vbaProject.bin".getBytes(ISO_8859_1)),

  BINARY_MACROS("_VBA_PROJECT".getBytes(UTF_16LE)),

  /** The class of an installer's root in a compound file, in which old office documents are kept as well. */
  INSTALLER(HexFormat.of().parseHex("84100c0000000000c000000000000046")),

  /** The class of a saved Outlook message's root in a compound file. */
  OUTLOOK_MESSAGE(HexFormat.of().parseHex("0b0d020000000000c000000000000046"));

  @SuppressWarnings("ImmutableEnumChecker") // Filled once, and handed to nobody.
  private final byte[] bytes;

  Mark(byte[] bytes) {
    this.bytes = bytes;
  }

  int length() {
    return bytes.length;
  }

  byte first() {
    return bytes[0];
  }

  boolean standsAt(int at, byte[] in, int end) {
    if (at + bytes.length > end) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (in[at + i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
