extension MediaFault {
    /// Why a file would not be bundled; nil where it would. Archives hold files of other kinds too, such as fonts.
    init?(of content: [UInt8]) {
        do throws(MediaFault) {
            _ = try MediaContent(content)
            return nil
        } catch {
            switch error {
            case .unknownType, .foreign: return nil
            case .empty, .truncated, .damaged, .noSize, .tooLarge, .tooManyPixels: self = error
            }
        }
    }
}
