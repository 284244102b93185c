package org.redress.local;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;

/** One slice for each function. */
record FunctionSlices(List<String> packages) implements SliceAssignment {

  @Override
  public SliceIdentifier getIdentifierOf(JavaClass type) {
    return packages.stream()
        .map(one -> one.replace("..", ""))
        .filter(one -> type.getPackageName().equals(one) || type.getPackageName().startsWith(one + "."))
        .findFirst()
        .map(SliceIdentifier::of)
        .orElseGet(SliceIdentifier::ignore);
  }

  @Override
  public String getDescription() {
    return "each function";
  }
}
