internal import DeckleCore
internal import DeckleSystem

extension Media {
    /// How the file lies in an archive, the same in every output: what is compressed already is stored.
    var archiveMethod: ZipWriter.Method { MediaType(rawValue: type)?.isCompressed == true ? .stored : .deflated }
}
