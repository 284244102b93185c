package org.redress.screening.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds street addresses: a number, a name and a kind of street, with the flat before it. */
final class AddressFinder implements Finder {

  private static final int POSTCODE_REACH = 40;

  private final CodeFinder.Code postcode;

  AddressFinder(CodeFinder.Code postcode) {
    this.postcode = postcode;
  }

  @Override
  public boolean mayFind(Glance glance) {
    return glance.digit();
  }

  @Override
  public List<Found> find(Page page) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < page.length(); at++) {
      boolean isStart = Characters.isDigit(page.at(at)) && !Characters.isWord(page.at(at - 1))
          && "_@#$\u00a3\u20ac.:=&%".indexOf(page.at(at - 1)) < 0
          && !(",/-".indexOf(page.at(at - 1)) >= 0 && Characters.isDigit(page.at(at - 2)));
      if (isStart) {
        Optional<Found> address = read(page, at);
        address.ifPresent(found::add);
        at = address.map(there -> there.end() - 1).orElse(at);
      }
    }
    return found;
  }

  private Optional<Found> read(Page page, int start) {
    int number = HouseNumber.end(page, start);
    if (number < 0) {
      return Optional.empty();
    }
    StreetName street = StreetName.read(page, number);
    if (street == null || page.isInUrl(start)) {
      return Optional.empty();
    }
    int from = HouseNumber.withFlat(page, start);
    return certainty(page, from, start, street).map(certainty -> new Found(
        DataKind.ADDRESS, from, street.end(), certainty,
        Streets.canonical(page.text().substring(from, street.end()))));
  }

  private Optional<Certainty> certainty(Page page, int from, int start, StreetName street) {
    boolean isSaid = from < start || Cues.home(page, from) || hasPostcode(page, street.end());
    boolean isYear = street.numberIsYear(page, start);
    if (street.isWritten()) {
      if (isSaid) {
        return Optional.of(Certainty.SURE);
      }
      return isYear ? Optional.empty() : Optional.of(street.isStrong() ? Certainty.LIKELY : Certainty.DOUBTFUL);
    }
    return isSaid && !isYear ? Optional.of(Certainty.LIKELY) : Optional.empty();
  }

  private boolean hasPostcode(Page page, int end) {
    int last = Math.min(page.length(), end + POSTCODE_REACH);
    for (int at = end; at < last && page.at(at) != '\n'; at++) {
      if (Characters.isLatin(page.at(at)) && !Characters.isWord(page.at(at - 1))) {
        for (Shape shape : postcode.shapes()) {
          int codeEnd = shape.endAt(page, at);
          if (codeEnd >= 0 && postcode.read(page, at, codeEnd).isPresent()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  static String small(Page page, int start, int end) {
    return page.text().substring(start, end).toLowerCase(Locale.ROOT);
  }
}
