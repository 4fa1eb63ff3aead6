/// A library without files.
public struct NoMedia: MediaLibrary {
    public init() {}

    public func find(_ reference: String, from page: String) -> Media? { nil }

    public func bytes(of media: Media) -> [UInt8] { [] }
}
