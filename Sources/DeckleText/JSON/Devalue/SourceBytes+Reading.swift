package import DeckleCore

extension SourceBytes {
    /// Calls `body` with the bytes, keeping the type of what it throws.
    package func reading<Result>(
        _ body: (UnsafeRawBufferPointer) throws(JSONError) -> Result
    ) throws(JSONError) -> Result {
        let result: Swift.Result<Result, JSONError> = withBytes { bytes in
            do throws(JSONError) { return .success(try body(bytes)) } catch { return .failure(error) }
        }
        return try result.get()
    }
}
