package dev.parley.account;

/** A member of staff by name, for choosing one. */
public record StaffName(AccountId account, String name) {}
