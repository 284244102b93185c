package org.redress.submitreport.journey;

import java.util.List;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.drafts.DraftToken;
import org.redress.casework.drafts.Drafts;
import org.redress.casework.evidence.AddFiles;
import org.redress.casework.evidence.Uploaded;
import org.redress.submitreport.files.Uploading;
import org.redress.submitreport.limits.Gate;
import org.redress.web.page.ChosenFile;
import org.redress.web.page.QuestionPage;
import org.redress.web.problem.ProblemException;
import org.redress.web.upload.FormFile;

/** The files of reports that are not sent yet: uploaded under the id that is set aside for the case. */
final class DraftFiles {

  private final Notebooks notebooks;
  private final AddFiles adding;
  private final Uploading uploading;
  private final Gate gate;

  /**
   * Wires it.
   *
   * @param gate how often a network may send files
   */
  DraftFiles(Notebooks notebooks, AddFiles adding, Uploading uploading, Gate gate) {
    this.notebooks = notebooks;
    this.adding = adding;
    this.uploading = uploading;
    this.gate = gate;
  }

  /** What was uploaded so far. */
  QuestionPage.Files of(Notes notes) {
    List<ChosenFile> chosen = uploaded(notes).stream()
        .map(file -> new ChosenFile(file.fileId(), file.name(), file.size()))
        .toList();
    return new QuestionPage.Files(chosen, AddFiles.MOST - chosen.size());
  }

  /**
   * The id under which a visit's next files are uploaded, set aside now if none is.
   *
   * @return empty if the draft has no room for it
   * @throws ProblemException if too many files came from the same network
   */
  Optional<CaseId> place(Visit visit) {
    gate.passFrom(visit.request());
    DraftToken token = visit.token();
    Optional<CaseId> before = notebooks.read(token).reserved();
    if (before.isPresent()) {
      return before;
    }
    CaseId fresh = adding.reserve();
    return notebooks.change(token, notes -> notes.reserving(fresh)) == Drafts.Result.TOO_LARGE
        ? Optional.empty()
        : notebooks.read(token).reserved();
  }

  /**
   * Keeps files that a form brought.
   *
   * @return the message that says what is wrong with them, if something is
   */
  Optional<String> keep(Visit visit, List<FormFile> files) {
    if (files.isEmpty()) {
      return Optional.empty();
    }
    Optional<CaseId> place = place(visit);
    return place.isEmpty() ? Optional.of("error.draftTooLarge") : uploading.put(place.get(), files);
  }

  /** Takes a file out. */
  void remove(Notes notes, String fileId) {
    notes.reserved().ifPresent(id -> adding.remove(id, fileId));
  }

  /** Takes all files out. */
  void removeAll(Notes notes) {
    uploaded(notes).forEach(file -> remove(notes, file.fileId()));
  }

  private List<Uploaded> uploaded(Notes notes) {
    return notes.reserved().map(adding::uploaded).orElse(List.of());
  }
}
