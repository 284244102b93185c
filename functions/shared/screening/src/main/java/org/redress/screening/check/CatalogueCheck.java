package org.redress.screening.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.redress.screening.data.DataFile;
import org.redress.screening.data.DataFileException;

/**
 * Checks an organisation's own data files: their form, what stands in them twice, what they name that is not there, and
 * the patterns' examples. Where no catalogue is given, the one beside the files is meant, and the shipped one where there
 * is none.
 */
public final class CatalogueCheck {

  private final SortedSet<Fault> faults = new TreeSet<>();
  private final List<String> good = new ArrayList<>();

  private CatalogueCheck() {}

  /**
   * What was found.
   *
   * @param good a line about each file in which nothing is wrong
   */
  public record Report(List<Fault> faults, List<String> good) {

    public Report {
      faults = List.copyOf(faults);
      good = List.copyOf(good);
    }
  }

  /**
   * Checks a file, or the files of a folder that have the names of data files.
   *
   * @throws IOException if there is nothing to check, or it cannot be read
   */
  public static Report check(Path path) throws IOException {
    List<Path> files = Files.isDirectory(path) ? files(path) : List.of(path);
    if (files.isEmpty()) {
      throw new IOException("There is no catalogue.json, nor any other file of screening");
    }
    Path folder = Files.isDirectory(path) ? path : path.resolveSibling("");
    CatalogueCheck check = new CatalogueCheck();
    Clauses clauses = clauses(files, folder);
    for (Path file : files) {
      check.check(file, clauses);
    }
    return new Report(List.copyOf(check.faults), check.good);
  }

  /** Whether a folder holds any file of screening. */
  public static boolean isAnyIn(Path folder) {
    return !files(folder).isEmpty();
  }

  private static List<Path> files(Path folder) {
    return Arrays.stream(Kind.values())
        .map(kind -> folder.resolve(kind.fileName()))
        .filter(Files::isRegularFile)
        .toList();
  }

  private void check(Path file, Clauses clauses) throws IOException {
    int before = faults.size();
    try {
      Document document = Document.read(file.toString(), text(file));
      Optional<Kind> kind = Kind.of(document);
      if (kind.isEmpty()) {
        faults.add(new Fault(
            document.file(), 1, "", "is no data file of screening: it has neither clauses nor patterns nor detectors"));
        return;
      }
      check(document, kind.get(), clauses);
      if (faults.size() == before) {
        good.add(Summary.of(document, kind.get()));
      }
    } catch (Document.BrokenException e) {
      faults.add(e.fault());
    }
  }

  private void check(Document document, Kind kind, Clauses clauses) {
    List<Fault> found = new ArrayList<>();
    kind.schema().check(document.root()).forEach(one -> found.add(document.fault(one.place(), one.what())));
    found.addAll(Clauses.doubled(document, kind));
    found.addAll((kind == Kind.CATALOGUE ? Clauses.of(document.root()) : clauses).unknown(document, kind));
    for (DataFileException fault : refusals(document, kind)) {
      // What is wrong with a part has been said in better words; of the whole, only when all its parts are right.
      if (fault.place().isEmpty() ? found.isEmpty() : found.stream().noneMatch(one -> isWithin(one, fault.place()))) {
        found.add(document.fault(fault.place(), fault.what()));
      }
    }
    if (kind == Kind.PATTERNS) {
      found.addAll(new Examples(document).check());
    }
    faults.addAll(found);
  }

  private static boolean isWithin(Fault one, String place) {
    return one.place().startsWith(place) || (place.startsWith(one.place()) && !one.place().isEmpty());
  }

  private static List<DataFileException> refusals(Document document, Kind kind) {
    List<DataFileException> refusals = new ArrayList<>();
    try {
      DataFile.collecting(refusals, () -> {
        var _ = kind.read(document);
      });
    } catch (DataFileException e) {
      refusals.add(e);
    }
    return refusals;
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not in UTF-8", e);
    }
  }

  /** Of the catalogue among the files, else of the one beside them, else of the shipped one. */
  private static Clauses clauses(List<Path> files, Path folder) throws IOException {
    Path beside = folder.resolve(Kind.CATALOGUE.fileName());
    Path own = files.size() > 1 || Files.isRegularFile(beside) ? beside : files.getFirst();
    try {
      if (Files.isRegularFile(own)) {
        Document document = Document.read(own.toString(), text(own));
        if (Kind.of(document).filter(kind -> kind == Kind.CATALOGUE).isPresent()) {
          return Clauses.of(document.root());
        }
      }
      try (InputStream in = CatalogueCheck.class.getResourceAsStream("/org/redress/screening/catalogue.json")) {
        return Clauses.of(Document
            .read("catalogue.json", in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8))
            .root());
      }
    } catch (Document.BrokenException _) {
      // The catalogue's own fault is told when its turn comes.
      return new Clauses(Set.of());
    }
  }
}
