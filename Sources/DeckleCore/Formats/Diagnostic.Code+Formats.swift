extension Diagnostic.Code {
    /// A link in a folder is not followed, as it leads to a folder, to nothing, or out of the input.
    public static let inputLinkLeft = Self("input.link-left", .failure)

    /// A file beside the output has a name that cannot be written everywhere, or that another one has.
    public static let outputBadName = Self("output.bad-name", .failure)

    /// An option, a setting or SOURCE_DATE_EPOCH has a value that it cannot have.
    public static let usageBadValue = Self("usage.bad-value", .usage)

    /// A format has no option of that name.
    public static let usageUnknownOption = Self("usage.unknown-option", .usage)
}
