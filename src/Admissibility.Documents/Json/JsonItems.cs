using System.Text;
using System.Text.Json;

namespace Admissibility.Documents;

/// <summary>
/// Cuts JSON into the objects that may be amendments, piece by piece, so that only one of them is in memory: the elements of
/// a list (the whole, or one called « amendements » at whatever depth), what is called « amendement », else the whole object.
/// </summary>
internal sealed class JsonItems
{
    private const int FirstSize = 1 << 16;

    private readonly string _name;
    private readonly long _most;
    private readonly Stream _stream;

    /// <summary>For each array or object around this place, whether its objects are amendments.</summary>
    private readonly Stack<bool> _lists = new();

    private JsonReaderState _state = new(new JsonReaderOptions { AllowMultipleValues = true });

    /// <summary>What was read of the stream and is not yet cut; empty where all bytes are in memory.</summary>
    private byte[] _buffer = [];

    private ReadOnlyMemory<byte> _bytes;
    private int _length;

    /// <summary>Where reading resumes in the bytes.</summary>
    private int _at;

    /// <summary>Where the object begins that is being cut out, and the depth at which it ends; -1 where there is none.</summary>
    private int _start = -1;

    private int _depth = -1;

    /// <summary>Where the whole begins as long as it may be the amendment itself; -1 where it is not.</summary>
    private int _whole = -1;

    /// <summary>Whether the last property name is that of amendments, and of one of them.</summary>
    private bool _isNamed;

    private bool _isNamedOne;

    private bool _isFirst = true;
    private bool _isLast;

    /// <summary>Whether the bytes no longer begin where the JSON does.</summary>
    private bool _letGo;

    /// <summary>Cuts the bytes of a stream, which stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="most">The greatest size of one object.</param>
    public JsonItems(PeekedStream stream, string name, long most)
    {
        _stream = stream;
        _name = name;
        _most = most;
        if (stream.Memory is { } memory)
        {
            _isLast = true;
            _bytes = memory;
            _length = memory.Length;
            _at = _length - TextFile.WithoutMark(memory.Span).Length;
        }
        else
        {
            _buffer = new byte[FirstSize];
            _bytes = _buffer;
        }
    }

    /// <summary>What was read, as text, to show where the JSON breaks; null once something before it was let go of.</summary>
    public string? TextSoFar => _letGo ? null : Encoding.UTF8.GetString(TextFile.WithoutMark(_bytes.Span[.._length]));

    /// <summary>Whether what was cut out last is an element of a list.</summary>
    public bool IsListed { get; private set; }

    /// <summary>The next object, which holds until the one after is asked for.</summary>
    /// <exception cref="JsonException">The JSON is broken.</exception>
    /// <exception cref="UnreadableInputException">An object is too large.</exception>
    public bool TryNext(out ReadOnlyMemory<byte> item)
    {
        item = default;
        while (true)
        {
            if ((!_isFirst || _isLast) && TryCut(out item))
            {
                return true;
            }

            if (_isLast)
            {
                return false;
            }

            Fill();
        }
    }

    private bool TryCut(out ReadOnlyMemory<byte> item)
    {
        var reader = new Utf8JsonReader(_bytes.Span[_at.._length], _isLast, _state);
        var from = _at;
        item = default;
        while (item.IsEmpty && reader.Read())
        {
            var token = from + (int)reader.TokenStartIndex;
            var end = from + (int)reader.BytesConsumed;
            if (_start < 0)
            {
                Visit(ref reader, token);
            }

            if (_start >= 0 && reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == _depth)
            {
                item = _bytes[_start..end];
                _start = -1;
            }
            else if (_whole >= 0 && reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == 0)
            {
                IsListed = false;
                item = _bytes[_whole..end];
                _whole = -1;
            }
        }

        _at = from + (int)reader.BytesConsumed;
        _state = reader.CurrentState;
        return !item.IsEmpty;
    }

    /// <summary>A token outside of any amendment.</summary>
    private void Visit(ref Utf8JsonReader reader, int token)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _isNamedOne = reader.ValueTextEquals("amendement"u8);
                _isNamed = _isNamedOne || reader.ValueTextEquals("amendements"u8) || reader.ValueTextEquals("amendments"u8);
                return;
            case JsonTokenType.StartArray:
                var isList = _isNamed || reader.CurrentDepth == 0;
                _whole = isList ? -1 : _whole;
                _lists.Push(isList);
                break;
            case JsonTokenType.StartObject when _lists.TryPeek(out var inList) && inList:
                Start(token, reader.CurrentDepth, isListed: true);
                break;
            case JsonTokenType.StartObject when _isNamedOne:
                Start(token, reader.CurrentDepth, isListed: reader.CurrentDepth > 1);
                break;
            case JsonTokenType.StartObject:
                _whole = reader.CurrentDepth == 0 ? token : _isNamed ? -1 : _whole;
                _lists.Push(false);
                break;
            case JsonTokenType.EndArray or JsonTokenType.EndObject:
                _lists.Pop();
                break;
        }

        _isNamed = _isNamedOne = false;
    }

    private void Start(int token, int depth, bool isListed)
    {
        _start = token;
        _depth = depth;
        _whole = -1;
        IsListed = isListed;
    }

    /// <summary>Reads on; where there is no room left, what was cut out or passed over is let go of.</summary>
    private void Fill()
    {
        var kept = _start >= 0 ? _start : _whole >= 0 ? _whole : _at;
        if (_length - kept > _most)
        {
            throw ReadErrors.TooLarge(_name, new("amendement", "amendment"), _most, nameof(ReadLimits.MaxDocumentBytes));
        }

        if (_length == _buffer.Length && kept > 0)
        {
            LetGo(kept);
        }
        else if (_length == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _length);
        }

        _bytes = _buffer;
        var read = _stream.ReadAtLeast(_buffer.AsSpan(_length), 1, throwOnEndOfStream: false);
        _length += read;
        _isLast = read == 0;
        if (_isFirst && (_length >= 3 || _isLast))
        {
            _isFirst = false;
            _at = _length - TextFile.WithoutMark(_buffer.AsSpan(0, _length)).Length;
        }
    }

    private void LetGo(int bytes)
    {
        _letGo = true;
        _length -= bytes;
        Array.Copy(_buffer, bytes, _buffer, 0, _length);
        _at -= bytes;
        _start = _start < 0 ? -1 : _start - bytes;
        _whole = _whole < 0 ? -1 : _whole - bytes;
    }
}
