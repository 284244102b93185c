package org.redress.screening.personal;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Set;

/** The finders of everything that has a shape of its own. */
final class Shapes {

  private static final String AREAS = "AB|AL|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|FK|FY|G[LUY]?|H[ADGRSUX]|"
      + "I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|"
      + "W[ACDFNRSV]?|YO|ZE";
  private static final String STREET_KINDS = "street|st|road|rd|avenue|ave|lane|drive|close|crescent|court|place|terrace|"
      + "gardens|way|grove|square|row|wynd|brae|loan|quay|park|view";
  private static final String NAMED_KINDS = "Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Crescent|Court|Place|Terrace|"
      + "Gardens|Way|Grove|Square|Row|Wynd|Brae|Loan|Quay|Park|View";
  private static final String HOUSE = "(?:[Ff]lat\\s\\d{1,3}[A-Za-z]?,?\\s)?\\d{1,4}[A-Za-z]?,?\\s";
  private static final Pattern VERSION = Pattern.compile("(?i)(?:version|release|build|firmware|\\bv)\\W{0,2}$");
  private static final Set<String> ORDINALS = Set.of("ST", "ND", "RD", "TH");

  private Shapes() {}

  /** Numbers reserved for examples, which no carrier gives out and so no list of valid numbers holds. */
  static Finder reservedPhone() {
    return new ShapeFinder(
        "((?:(?:\\+|\\b00)44[ -]?(?:\\(0\\)[ -]?)?|\\b0)(?:7700[ -]?900|1632[ -]?960)[ -]?[0-9]{3})\\b",
        Candidate::standsAlone);
  }

  static Finder email() {
    return new ShapeFinder(
        "(?i)\\b[A-Z0-9][A-Z0-9._%+'-]{0,63}@(?:[A-Z0-9][A-Z0-9-]{0,62}\\.){1,8}[A-Z]{2,24}\\b",
        candidate -> !candidate.before(1).equals("@"));
  }

  static Finder postcode() {
    return new ShapeFinder(
        "(?i)\\b(?:" + AREAS + ")[0-9][0-9A-HJKMNPR-Y]?\\s?[0-9][ABD-HJLNP-UW-Z]{2}\\b",
        candidate -> !isOrdinal(candidate.value()));
  }

  static Finder address() {
    return new ShapeFinder(
        "\\b(" + HOUSE + "(?:[A-Z][A-Za-z']{1,20}\\s){1,3}(?:" + NAMED_KINDS + "))\\b",
        candidate -> true);
  }

  /** Without capitals only what is said to be where somebody lives. */
  static Finder toldAddress() {
    return new ShapeFinder(
        "(?i)\\b(?:lives?|living|stays?|staying|address|home|house)\\s(?:is\\s)?(?:at\\s|on\\s|in\\s)?("
            + HOUSE
            + "(?:[a-z']{2,20}\\s){1,3}(?:"
            + STREET_KINDS
            + "))\\b",
        candidate -> true);
  }

  static Finder nino() {
    return new ShapeFinder(
        "(?i)\\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\\s?[0-9]{2}\\s?[0-9]{2}\\s?[0-9]{2}\\s?[A-D]\\b",
        candidate -> !Set.of("BG", "GB", "NK", "KN", "TN", "NT", "ZZ").contains(candidate.compact().substring(0, 2)));
  }

  static Finder nhs() {
    return new ShapeFinder("\\b[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}\\b", candidate -> candidate.standsAlone()
        && Checks.modulo11(candidate.digits())
        && Checks.isNhsRange(candidate.digits()));
  }

  static Finder card() {
    return new ShapeFinder("\\b[0-9](?:[ -]?[0-9]){12,18}\\b", candidate -> candidate.standsAlone()
        && Checks.isIssued(candidate.digits())
        && Checks.luhn(candidate.digits()));
  }

  /** The plates given out since 2001, in capitals; smaller letters make too many other things of them. */
  static Finder plate() {
    return new ShapeFinder("\\b[A-HJ-PR-Y][A-HJ-PR-Y](?:0[2-9]|[1-7][0-9])\\s?[A-HJ-PR-Z]{3}\\b", candidate -> true);
  }

  static Finder ip() {
    return new ShapeFinder("\\b[0-9]{1,3}(?:\\.[0-9]{1,3}){3}\\b", candidate -> candidate.standsAlone()
        && Checks.isPublicIpv4(candidate.value())
        && !VERSION.matcher(candidate.before(12)).find());
  }

  /** 'G1 1st' is a place in a list, while 'G1 1ST' is a postcode. */
  private static boolean isOrdinal(String value) {
    String end = value.substring(value.length() - 2);
    return !end.equals(end.toUpperCase(Locale.ROOT)) && ORDINALS.contains(end.toUpperCase(Locale.ROOT));
  }
}
