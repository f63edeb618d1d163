using System.Collections.Immutable;
using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Grammar;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Admissibility.Text;
using Sprache;
using static Admissibility.Parsing.Combinators.Tokens;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Statements;

/// <summary>
/// Reads statements one after the other and recovers from those that the grammar does not know. Lists under
/// « est ainsi modifié : » become the children of their heading.
/// </summary>
internal sealed class StatementParser
{
    private static readonly Parser<Instruction> s_orders =
        FirstOf(ImperativeGrammar.Sentence, GageGrammar.Gage, PassiveGrammar.Sentence, ImperativeGrammar.Credits, HeadingGrammar.Places);

    private static readonly Parser<Instruction> s_law = FirstOf(
        HeadingGrammar.ArticleAlone, GageGrammar.Gage, PassiveGrammar.Sentence, ImperativeGrammar.Sentence, ImperativeGrammar.Credits,
        HeadingGrammar.Heading, HeadingGrammar.Places);

    /// <summary>« En … , »: what a misspelt « en conséquence » looks like.</summary>
    private static readonly Parser<bool> s_connector = Word("en", "par").Then(Here(at => at.Token.Kind == TokenKind.Word && at.Next.Token.IsMark(',')));

    private readonly ParseContext _context;
    private readonly TokenStream _stream;
    private readonly int _end;
    private readonly int _lastOperative;
    private readonly UnreadChanges _unread;
    private int? _lastMisspelt;
    private TextKind _kind;
    private int _left;
    private TokenInput _at;
    private string _lastLetter = "";

    private StatementParser(ParseContext context, TextKind kind, int start, int end)
    {
        _context = context;
        _stream = context.Stream;
        _kind = kind;
        _end = end;
        _lastOperative = OperativeWords.Last(_stream.Tokens, start, end);
        _left = context.Limits.MaxInstructions;
        _unread = new(context, start, end);
        _at = context.At(start);
    }

    /// <summary>What kind of text is read, which decides what may be in it.</summary>
    internal enum TextKind
    {
        /// <summary>Orders to change the bill.</summary>
        Imperative,

        /// <summary>The text of an article: it may change laws in force, or say something of its own.</summary>
        Article,

        /// <summary>Quoted text: law, or a fragment of it that need not be understood.</summary>
        Quoted,
    }

    /// <summary>All instructions of a text; what lies beyond the bounds is one that was not read.</summary>
    public static ImmutableArray<Instruction> Read(ParseContext context, TextKind kind)
    {
        var parser = new StatementParser(context, kind, 0, context.Stream.Tokens.Length - 1);
        var instructions = parser.ReadList([], LabelKind.None);
        return parser.AtEnd ? instructions : instructions.Add(UnrecognizedInstruction.Beyond(context.Stream.SpanOf(parser._at.Index, parser._end)));
    }

    /// <summary>The instructions that a quoted text holds; none when it is a fragment.</summary>
    public static SyntaxList<Instruction> ReadQuoted(ParseContext context, int start, int end) =>
        SyntaxList.From(new StatementParser(context, TextKind.Quoted, start, end).ReadList([], LabelKind.None));

    private bool AtEnd => _at.Index >= _end;

    private Parser<Instruction> Grammar => _kind == TextKind.Imperative ? s_orders : s_law;

    /// <summary>Statements up to the end, or to a label of a list that is still open above.</summary>
    /// <param name="above">The labels of the lists around it.</param>
    /// <param name="own">Its own; none for the text itself.</param>
    /// <param name="isListed">Whether it is the list under « est ainsi modifié : ».</param>
    /// <param name="isGroup">Whether it is the list that « I. – 1° … » opens: where it changes law, what it says of its own is read too.</param>
    private ImmutableArray<Instruction> ReadList(ImmutableStack<LabelKind> above, LabelKind own, bool isListed = false, bool isGroup = false)
    {
        var instructions = ImmutableArray.CreateBuilder<Instruction>();
        for (var first = true; SkipBetween() && _left > 0 && !_context.IsExhausted; first = false)
        {
            var label = PeekLabel();
            if (!first && EndsList(above, own, label.Kind))
            {
                break;
            }

            var instruction = ReadLabelled(label, above, isGroup);
            if (_kind != TextKind.Quoted || instruction is not UnrecognizedInstruction unread || _unread.MeansChange(unread, _at, isListed))
            {
                _left--;
                Append(instructions, instruction);
            }
        }

        if (isGroup && _kind == TextKind.Quoted && instructions.All(instruction => instruction is Provision))
        {
            instructions.RemoveAll(instruction => instruction is FreeProvision);
        }

        return instructions.DrainToImmutable();
    }

    /// <summary>A list of « 1° » ends at a « II », at a label of a list around it, and at a paragraph without label after a full stop.</summary>
    private bool EndsList(ImmutableStack<LabelKind> above, LabelKind own, LabelKind next)
    {
        if (own == LabelKind.None || next == own)
        {
            return false;
        }

        return next == LabelKind.None ? _at.Token.AtLineStart && Boundaries.IsAfterFullStop(_at) : above.Contains(next) || next < own;
    }

    /// <summary>Free sentences one after the other are one provision of several paragraphs.</summary>
    private static void Append(ImmutableArray<Instruction>.Builder instructions, Instruction instruction)
    {
        if (instruction is Modification { Targets.Count: 0, Label: { } label } group && label.StartsWith("Art.", StringComparison.Ordinal)
            && group.Instructions.All(child => child is Provision))
        {
            // « Art. L. 1. – I. – Le four … II. – Un décret précise … » changes nothing.
            instructions.AddRange(group.Instructions);
            return;
        }

        if (instruction is FreeProvision { Label: null } further && instructions is [.., FreeProvision free])
        {
            instructions[^1] = new FreeProvision(TextSpan.FromBounds(free.Span.Start, further.Span.End), free.Verb) { Label = free.Label };
        }
        else
        {
            instructions.Add(instruction);
        }
    }

    /// <summary>A statement with its label; « I. – A. – … » opens a list in a list.</summary>
    private Instruction ReadLabelled(StatementLabel label, ImmutableStack<LabelKind> above, bool isGroup)
    {
        var start = _at;
        if (label.Kind == LabelKind.None)
        {
            return ReadStatement(start, label, above);
        }

        _at = (TokenInput)StatementLabel.Parser(_at).Remainder;
        _lastLetter = label.Kind == LabelKind.Letter ? label.Text : _lastLetter;
        if (!_at.Token.AtLineStart && PeekLabel() is { } again && again.Kind == label.Kind && label.Kind == LabelKind.Roman
            && StatementLabel.Parser(_at).Remainder is TokenInput { Token.AtLineStart: false } rest)
        {
            // « III. – II. – En conséquence »: the number of the last version was left.
            _at = rest;
        }

        var inside = above.Push(label.Kind);
        if (!_at.Token.AtLineStart
            && PeekLabel() is { Kind: not LabelKind.None } inner
            && inner.Kind != label.Kind
            && inside.Count() < _context.Limits.MaxListDepth)
        {
            var children = ReadList(inside, inner.Kind, isGroup: label.Kind != LabelKind.Article && _at.Index <= _lastOperative);
            var span = TextSpan.FromBounds(start.Token.Start, children.IsEmpty ? start.Token.End : children[^1].Span.End);
            return children.IsEmpty
                ? new UnrecognizedInstruction(span, span, null)
                : new Modification(span, [], SyntaxList.From(children)) { Label = label.Text };
        }

        return ReadStatement(start, label, inside, isGroup);
    }

    private Instruction ReadStatement(TokenInput start, StatementLabel label, ImmutableStack<LabelKind> above, bool isGroup = false)
    {
        var connected = Connectors.Parser(_at);
        if (!connected.Value && TryReadMisspeltConnector() is { } misspelt)
        {
            connected = misspelt;
        }

        _at = (TokenInput)connected.Remainder;
        var instruction = TryRead(_at) ?? TryReadWithRecovery(_at) ?? TryReadProvision(_at, above, isGroup) ?? TryReadAfterStrayMark(label, above)
            ?? Recover(start);
        if (instruction is Modification { Instructions.Count: 0 } heading && !AtEnd)
        {
            instruction = ReadChildren(heading, above);
        }

        if (instruction is Insertion { Content: { Quotations.Count: 0 } })
        {
            // The article to insert follows as statements of its own.
            _kind = _kind == TextKind.Imperative ? TextKind.Article : _kind;
        }

        return instruction with { Label = label.Kind == LabelKind.None ? null : label.Text, IsConsequence = connected.Value };
    }

    private Modification ReadChildren(Modification heading, ImmutableStack<LabelKind> above)
    {
        if (above.Count() >= _context.Limits.MaxListDepth || !SkipBetween())
        {
            return heading;
        }

        var first = PeekLabel();
        if (first.Kind != LabelKind.None && above.Contains(first.Kind))
        {
            return heading;
        }

        var children = first.Kind == LabelKind.None ? [ReadStatement(_at, first, above.Push(LabelKind.None))] : ReadList(above, first.Kind, isListed: true);
        return children.IsEmpty
            ? heading
            : new Modification(
                TextSpan.FromBounds(heading.Span.Start, children[^1].Span.End), heading.Targets, SyntaxList.From(BareHeadings.In(heading, children)));
    }

    /// <summary>Skips punctuation between statements; false at the end.</summary>
    private bool SkipBetween()
    {
        _at = Boundaries.Skip(_at, _end);
        return !AtEnd;
    }

    private StatementLabel PeekLabel()
    {
        if (StatementLabel.Parser(_at) is not { WasSuccessful: true } label || ((TokenInput)label.Remainder).Index >= _end)
        {
            return default;
        }

        // « i) » is the ninth letter after « h) » and the first of its own series elsewhere.
        return label.Value is { Kind: LabelKind.Letter, Text: "i" or "v" or "x" } && _lastLetter is not ("h" or "u" or "w")
            ? label.Value with { Kind = LabelKind.LowerRoman }
            : label.Value;
    }

    /// <summary>Whether a word that operates on a text is here or after; without one a first attempt is not made.</summary>
    private bool MayOperate(TokenInput at) => at.Index <= _lastOperative || _kind == TextKind.Imperative || OperativeWords.CanHead(at.Token);

    private Instruction? TryRead(TokenInput at)
    {
        _context.ForgetExpectation();
        if (!MayOperate(at) && !_context.Recovery.IsActive)
        {
            return null;
        }

        var result = Grammar(at);
        if (!result.WasSuccessful || ((TokenInput)result.Remainder).Index > _end || !Boundaries.EndsStatement((TokenInput)result.Remainder, _end))
        {
            return null;
        }

        _at = (TokenInput)result.Remainder;
        return result.Value;
    }

    /// <summary>« En conséqence, rédiger … »: after such a misspelling an order must follow.</summary>
    private IResult<bool>? TryReadMisspeltConnector() =>
        _kind == TextKind.Quoted || !s_connector(_at).WasSuccessful
            ? null
            : _context.Recovery.Read(_at.Index, () => Connectors.Parser(_at) is { Value: true } found && Grammar(found.Remainder).WasSuccessful ? found : null);

    /// <summary>« II. « – La perte de recettes … »: a quotation mark after the label quotes nothing.</summary>
    private Instruction? TryReadAfterStrayMark(StatementLabel label, ImmutableStack<LabelKind> above)
    {
        if (label.Kind == LabelKind.None || _at.Token.Kind != TokenKind.OpenQuote)
        {
            return null;
        }

        var start = _at;
        _at = _at.Next.Token.IsMark('-') ? _at.Next.Next : _at.Next;
        if ((TryRead(_at) ?? TryReadProvision(_at, above)) is { } instruction)
        {
            return instruction;
        }

        _at = start;
        return null;
    }

    /// <summary>A second attempt, in which a misspelt keyword is read as the one it must mean.</summary>
    private Instruction? TryReadWithRecovery(TokenInput at)
    {
        if ((_kind == TextKind.Quoted && (_context.Recovery.IsSuspended || !MayOperate(at) || !_unread.HasFormOfChange(at))) || !(MayOperate(at)
            ? _context.Recovery.CanHelp(at.Index, _context.Reach) || Forgotten.IsPossible(_stream, at.Index, Math.Min(_end, _context.Reach + 2))
            : at.Index <= (_lastMisspelt ??= OperativeWords.LastMisspelt(_stream, at.Index, _end))))
        {
            return null;
        }

        var expected = _context.Expected;
        var instruction = _context.Recovery.Read(at.Index, () => TryRead(at));
        if (instruction is null)
        {
            _context.Expect(expected.Token, expected.Word ?? "");
        }

        return instruction;
    }

    private Instruction? TryReadProvision(TokenInput at, ImmutableStack<LabelKind> above, bool isGroup = false)
    {
        var rest = Paragraph.End(at);
        if (ProvisionGrammar.Find(at, rest, free: isGroup || _kind != TextKind.Quoted) is not { } make)
        {
            return null;
        }

        _at = rest.Index < _end ? ProvisionList.End(rest, above) : rest;
        if (make(default) is ReportRequest)
        {
            while (!AtEnd && PeekLabel().Kind == LabelKind.None && ReportGrammar.GoesOn(_at, Paragraph.End(_at)))
            {
                _at = ProvisionList.End(Paragraph.End(_at), above);
            }
        }

        return make(_stream.SpanOf(at.Index, Math.Min(_at.Index, _end)));
    }

    /// <summary>Everything up to the next line that can begin a statement; all that is left, where nothing further is tried.</summary>
    private UnrecognizedInstruction Recover(TokenInput start)
    {
        if (_context.IsExhausted)
        {
            _at = _context.At(_end);
            return UnrecognizedInstruction.Beyond(_stream.SpanOf(start.Index, _end));
        }

        var stopped = _context.Expected.Token >= start.Index && _context.Expected.Word is { Length: > 0 } word
            ? (Token: _context.Expected.Token, Word: word)
            : (Token: _at.Index, Word: null);
        _unread.From(_at);
        do
        {
            _at = Paragraph.End(_at);
        }
        while (!AtEnd && _at.Token.Kind != TokenKind.CloseQuote && !Boundaries.CanBegin(_at));

        var span = _stream.SpanOf(start.Index, Math.Min(_at.Index, _end));
        return new UnrecognizedInstruction(span, _stream.SpanOf(stopped.Token, Math.Min(stopped.Token + 1, _stream.Tokens.Length - 1)), stopped.Word);
    }
}
