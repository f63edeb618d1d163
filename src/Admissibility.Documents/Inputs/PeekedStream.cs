namespace Admissibility.Documents;

/// <summary>A stream of which the first bytes are known before it is read: a stream that can be sought in is put back, any other gives them again.</summary>
internal sealed class PeekedStream : Stream
{
    private readonly Stream _stream;
    private readonly ReadOnlyMemory<byte> _head;
    private readonly bool _isPutBack;
    private int _given;

    /// <summary>Looks at the first bytes of a stream, and leaves it open for good.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="most">How many bytes are looked at; a shorter stream has fewer.</param>
    public PeekedStream(Stream stream, int most)
    {
        _stream = stream;
        if (stream is MemoryStream memory && memory.TryGetBuffer(out var bytes))
        {
            Memory = bytes.AsMemory((int)memory.Position);
            _head = Memory.Value[..Math.Min(most, Memory.Value.Length)];
            IsWhole = Memory.Value.Length < most;
            _isPutBack = true;
            return;
        }

        var head = new byte[stream.CanSeek ? Math.Clamp(stream.Length - stream.Position, 1, most) : most];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        IsWhole = length < most;
        _head = head.AsMemory(0, length);
        _isPutBack = stream.CanSeek;
        if (_isPutBack)
        {
            stream.Seek(-length, SeekOrigin.Current);
        }
    }

    /// <summary>Whether the first bytes are all that there are.</summary>
    public bool IsWhole { get; }

    /// <summary>The first bytes.</summary>
    public ReadOnlySpan<byte> Head => _head.Span;

    /// <summary>All bytes, where they are in memory; null where they are not.</summary>
    public ReadOnlyMemory<byte>? Memory { get; }

    public override bool CanRead => true;

    public override bool CanSeek => _isPutBack;

    public override bool CanWrite => false;

    public override long Length => _stream.Length;

    public override long Position { get => _stream.Position; set => _stream.Position = value; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_isPutBack || _given == _head.Length)
        {
            return _stream.Read(buffer);
        }

        var length = Math.Min(buffer.Length, _head.Length - _given);
        _head.Span.Slice(_given, length).CopyTo(buffer);
        _given += length;
        return length;
    }

    public override long Seek(long offset, SeekOrigin origin) => _stream.Seek(offset, origin);

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
