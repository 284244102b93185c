package org.redress.screening.personal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Postcodes of the United Kingdom and its islands, by area and by the letters that each place can have. */
final class Postcode implements CodeFinder.Code {

  private static final Set<String> AREAS = Set.of(
      "AB AL B BA BB BD BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX "
          .concat("FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ")
          .concat(
              "ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY ")
          .concat("TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
          .split(" "));
  private static final Set<String> CENTRAL = Set.of("EC", "SW", "WC", "NW", "SE");
  private static final Set<String> UNITS = Set.of("ST", "ND", "RD", "TH", "FT", "LB", "GB", "TB", "HR", "PS", "DS",
      "AN", "AT", "AS", "BE", "BY", "DO", "GO", "HE", "UP", "US", "WE", "PT", "PX", "XL", "BN", "YR", "HZ");

  @Override
  public List<Shape> shapes() {
    return List.of("L9_9LL", "L99_9LL", "L9L_9LL", "LL9_9LL", "LL99_9LL", "LL9L_9LL", "LLL_9LL")
        .stream()
        .map(form -> new Shape(form, " -"))
        .toList();
  }

  @Override
  public Optional<Found> read(Page page, int start, int end) {
    String written = page.text().substring(start, end);
    String compact = Characters.compact(written);
    String outward = compact.substring(0, compact.length() - 3);
    if (!isOutward(outward) || !isInward(compact.substring(outward.length()))) {
      return Optional.empty();
    }
    return certainty(page, start, written, compact, outward.length())
        .map(certainty -> new Found(DataKind.POSTCODE, start, end, certainty, compact));
  }

  private static boolean isOutward(String outward) {
    if (outward.equals("GIR")) {
      return true;
    }
    int letters = Characters.isDigit(outward.charAt(1)) ? 1 : 2;
    String area = outward.substring(0, letters);
    char last = outward.charAt(outward.length() - 1);
    if (!AREAS.contains(area) || !Characters.isDigit(outward.charAt(letters))) {
      return false;
    }
    if (Characters.isDigit(last)) {
      return outward.length() == letters + 1 || outward.charAt(letters) != '0';
    }
    return letters == 1
        ? "ENW".contains(area) && "ABCDEFGHJKPSTUW".indexOf(last) >= 0
        : CENTRAL.contains(area) && "ABEHMNPRVWXY".indexOf(last) >= 0;
  }

  private static boolean isInward(String inward) {
    return "CIKMOV".indexOf(inward.charAt(1)) < 0 && "CIKMOV".indexOf(inward.charAt(2)) < 0;
  }

  private static Optional<Certainty> certainty(Page page, int start, String written, String compact, int outward) {
    boolean isCapital = written.equals(written.toUpperCase(Locale.ROOT));
    boolean isParted = written.length() == compact.length() + 1 && written.charAt(outward) == ' ';
    List<String> words = Surroundings.before(page, start, 4);
    if (words.contains("postcode") || (words.contains("post") && words.contains("code"))) {
      return Optional.of(Certainty.SURE);
    }
    if (Cues.somethingElse(page, start)) {
      return Optional.empty();
    }
    if (isCapital) {
      return Optional.of(isParted ? Certainty.SURE : Certainty.LIKELY);
    }
    String unit = written.substring(written.length() - 2);
    boolean isSmall = written.equals(written.toLowerCase(Locale.ROOT));
    if (written.length() == compact.length()) {
      return isSmall ? Optional.of(Cues.home(page, start) ? Certainty.LIKELY : Certainty.DOUBTFUL) : Optional.empty();
    }
    boolean isUnit = UNITS.contains(unit.toUpperCase(Locale.ROOT)) && unit.equals(unit.toLowerCase(Locale.ROOT));
    return isUnit ? Optional.empty() : Optional.of(Certainty.LIKELY);
  }
}
