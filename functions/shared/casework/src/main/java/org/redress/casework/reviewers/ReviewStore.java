package org.redress.casework.reviewers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.review.Note;
import org.redress.casework.review.Opinion;

/** What is read for reviewers alone. Reads see every write that was acknowledged before. */
public interface ReviewStore {

  /** The cases of these ids that are there, in the order of the ids. */
  List<Known> known(Collection<CaseId> ids);

  default Optional<Known> known(CaseId id) {
    return known(List.of(id)).stream().findFirst();
  }

  /** The notices of a case, in the order of their numbers. */
  List<Notice> mails(CaseId id);

  /** The notes of a case, in their order. */
  List<Note> notes(CaseId id);

  /** What is thought of clauses in a case, in the order of their ids. */
  List<Opinion> opinions(CaseId id);
}
