import DeckleCore

extension Diagnostic.Code {
    /// A selection replaces a package that holds more, whose history ends.
    static let apkgHistoryLeftOut = Self("apkg.history-left-out", .failure)

    /// The id that `--deck-id` gives takes the place of the one in the source.
    static let deckIDReplaced = Self("deck.id-replaced", .failure)

    /// A file that an option names is larger than any that it can mean.
    static let inputTooLarge = Self("input.too-large", .usage)

    /// The input cannot be opened or read.
    static let inputUnreadable = Self("input.unreadable", .failure)

    /// The output is there already and `--no-clobber` is set, or a file that no export wrote stands in its place.
    static let outputExists = Self("output.exists", .failure)

    /// The output would replace a file that its owner may not write to.
    static let outputReadOnly = Self("output.read-only", .failure)

    /// The program that makes PDF files could reach a network, as the system gives it no namespace of its own.
    static let pdfNetwork = Self("pdf.network", .failure)

    /// The program that makes PDF files runs without its own sandbox, which does not work for root.
    static let pdfNoSandbox = Self("pdf.no-sandbox", .failure)

    /// The preview cannot listen on its port.
    static let previewPort = Self("preview.port", .usage)

    /// The command line cannot be understood.
    static let usageArguments = Self("usage.arguments", .usage)

    /// A `--set` is not of the form NAME.KEY=VALUE.
    static let usageBadSetting = Self("usage.bad-setting", .usage)

    /// Bytes that are no text would go to a terminal.
    static let usageBinaryToTerminal = Self("usage.binary-to-terminal", .usage)

    /// The folder to start a deck or a theme in holds something.
    static let usageFolderNotEmpty = Self("usage.folder-not-empty", .usage)

    /// The line begins with a file where a command is expected.
    static let usageNoCommand = Self("usage.no-command", .usage)

    /// Standard output is asked to take more than one format.
    static let usageOneFormat = Self("usage.one-format", .usage)

    /// The name after `-o` is that of another format.
    static let usageOtherExtension = Self("usage.other-extension", .usage)

    /// The output would replace a file that is read.
    static let usageOutputIsInput = Self("usage.output-is-input", .usage)

    /// `--previous` is given without an Anki package or a book to write, or together with `--no-previous`.
    static let usagePrevious = Self("usage.previous", .usage)

    /// The input holds several decks where only one can be meant.
    static let usageSeveralDecks = Self("usage.several-decks", .usage)

    /// A format that writes several files is to go where only one fits.
    static let usageSeveralFiles = Self("usage.several-files", .usage)

    /// There is no command of that name.
    static let usageUnknownCommand = Self("usage.unknown-command", .usage)

    /// An option is set for a format that is not written.
    static let usageUnusedOption = Self("usage.unused-option", .usage)
}
