package import DeckleCore

extension SourceBytes {
    /// Calls `body` with the bytes, keeping the type of what it throws.
    package func reading<Result>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let result: Swift.Result<Result, Failure> = unsafe withBytes { bytes in
            do throws(Failure) { return unsafe .success(try body(bytes)) } catch { return .failure(error) }
        }
        return try result.get()
    }
}
