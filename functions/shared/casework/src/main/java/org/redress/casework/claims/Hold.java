package org.redress.casework.claims;

/**
 * By what somebody shows that a case is theirs.
 *
 * @param holder a reviewer's subject
 * @param fence of the lease that they were given
 */
public record Hold(String holder, int fence) {}
