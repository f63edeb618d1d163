using System.Collections.Immutable;
using Admissibility.Syntax;
using Sprache;
using static Admissibility.Parsing.Combinators;
using static Admissibility.Parsing.Tokens;

namespace Admissibility.Parsing;

/// <summary>
/// Reads instructions one behind the other and recovers from those that the grammar does not know. Lists under
/// « est ainsi modifié : » become the children of their heading.
/// </summary>
internal sealed class StatementReader
{
    /// <summary>Words with which a statement can begin: where reading goes on behind one that was not understood.</summary>
    private static readonly Parser<Token> s_opening = Word(
        "supprimer", "rediger", "completer", "substituer", "remplacer", "inserer", "ajouter", "retablir", "modifier", "proceder",
        "apres", "avant", "a", "au", "aux", "alinea", "alineas", "l'", "le", "la", "les", "dans", "en", "il");

    private static readonly Parser<bool> s_consequence =
        from word in FirstOf(Words("en", "consequence"), Words("par", "consequent"), Words("par", "coordination"))
        from comma in Flag(Mark(',').Or(Mark(':')))
        select true;

    private static readonly Parser<Instruction> s_order = ImperativeGrammar.Orders;

    private static readonly Parser<Instruction> s_law = FirstOf(ProvisionGrammar.Gage, PassiveGrammar.Clauses, ImperativeGrammar.Orders, ProvisionGrammar.ReportRequest);

    private static readonly Parser<Instruction> s_billOrLaw = FirstOf(s_order, ProvisionGrammar.Gage, PassiveGrammar.Clauses);

    private readonly TokenStream _stream;
    private readonly TextKind _kind;
    private readonly int _end;
    private int _left;
    private TokenInput _at;

    private StatementReader(TokenStream stream, TextKind kind, int start, int end, int maxInstructions)
    {
        _stream = stream;
        _kind = kind;
        _end = end;
        _left = maxInstructions;
        _at = stream.At(start);
    }

    /// <summary>What kind of text is read, which decides what may stand in it.</summary>
    internal enum TextKind
    {
        /// <summary>Orders to change the bill.</summary>
        Orders,

        /// <summary>The text of an article: it may change laws in force, or say something of its own.</summary>
        Article,

        /// <summary>Quoted text: law, or a fragment of it that need not be understood.</summary>
        Quoted,
    }

    /// <summary>All instructions of a text.</summary>
    public static ImmutableArray<Instruction> Read(TokenStream stream, TextKind kind, int maxInstructions) =>
        new StatementReader(stream, kind, 0, stream.Tokens.Length - 1, maxInstructions).ReadAll();

    /// <summary>The instructions that a quoted text holds; none when it is a fragment.</summary>
    public static SyntaxList<Instruction> ReadQuoted(TokenStream stream, int start, int end) =>
        SyntaxList.From(new StatementReader(stream, TextKind.Quoted, start, end, 2000).ReadAll());

    private bool AtEnd => _at.Index >= _end;

    private ImmutableArray<Instruction> ReadAll() => ReadList([], LabelKind.None);

    /// <summary>Statements up to the end, or to a label of a list that is still open above.</summary>
    private ImmutableArray<Instruction> ReadList(ImmutableStack<LabelKind> above, LabelKind own)
    {
        var instructions = ImmutableArray.CreateBuilder<Instruction>();
        while (SkipBetween() && _left > 0)
        {
            var start = _at;
            var label = PeekLabel();
            if (label.Kind != own && label.Kind != LabelKind.None && above.Contains(label.Kind))
            {
                break;
            }

            var instruction = ReadStatement(start, label);
            if (instruction is Modification { Instructions.Count: 0 } heading && !AtEnd)
            {
                instruction = ReadChildren(heading, label.Kind == LabelKind.None ? above : above.Push(label.Kind));
            }

            if (instruction is not UnrecognizedInstruction || _kind != TextKind.Quoted)
            {
                _left--;
                instructions.Add(instruction);
            }
        }

        return instructions.DrainToImmutable();
    }

    private Modification ReadChildren(Modification heading, ImmutableStack<LabelKind> above)
    {
        if (above.Count() >= 32 || !SkipBetween())
        {
            return heading;
        }

        var first = PeekLabel().Kind;
        var children = first == LabelKind.None ? ReadUnlabelled() : above.Contains(first) ? [] : ReadList(above, first);
        var span = children.IsEmpty ? heading.Span : Text.TextSpan.FromBounds(heading.Span.Start, children[^1].Span.End);
        return new Modification(span, heading.Targets, SyntaxList.From(children)) { Label = heading.Label, IsConsequence = heading.IsConsequence };
    }

    /// <summary>« est ainsi modifié : après le mot … »: one statement without a label of its own.</summary>
    private ImmutableArray<Instruction> ReadUnlabelled() => [ReadStatement(_at, default)];

    /// <summary>Passes over signs that stand between statements; false at the end.</summary>
    private bool SkipBetween()
    {
        while (!AtEnd && (_at.Token.IsMark(';') || _at.Token.IsMark(',') || (_at.Token.IsMark('.') && !_at.Token.AtLineStart) || IsStrayQuote()))
        {
            _at = _at.Next;
        }

        return !AtEnd;
    }

    /// <summary>In an article given between guillemets, the signs around its paragraphs are no quotation.</summary>
    private bool IsStrayQuote() =>
        _kind != TextKind.Orders && (_at.Token.Kind == TokenKind.CloseQuote || (_at.Token.Kind == TokenKind.OpenQuote && _at.Token.AtLineStart));

    private StatementLabel PeekLabel() =>
        StatementLabel.Parser(_at) is { WasSuccessful: true } label && ((TokenInput)label.Remainder).Index < _end ? label.Value : default;

    private Instruction ReadStatement(TokenInput start, StatementLabel label)
    {
        if (label.Kind != LabelKind.None)
        {
            _at = (TokenInput)StatementLabel.Parser(_at).Remainder;
        }

        var consequence = s_consequence(_at);
        if (consequence.WasSuccessful)
        {
            _at = (TokenInput)consequence.Remainder;
        }

        var instruction = TryRead(_at) ?? TryReadSlips(_at) ?? TryReadFree(_at) ?? Recover(start);
        return instruction with { Label = label.Kind == LabelKind.None ? null : label.Text, IsConsequence = consequence.WasSuccessful };
    }

    private Parser<Instruction> Grammar => _kind == TextKind.Orders ? s_billOrLaw : s_law;

    private Instruction? TryRead(TokenInput at)
    {
        _stream.ForgetExpectation();
        var result = Grammar(at);
        if (!result.WasSuccessful || !EndsStatement((TokenInput)result.Remainder))
        {
            return null;
        }

        _at = (TokenInput)result.Remainder;
        return result.Value;
    }

    /// <summary>A second attempt, in which a misspelt keyword is read as the one it must mean.</summary>
    private Instruction? TryReadSlips(TokenInput at)
    {
        if (_kind == TextKind.Quoted)
        {
            return null;
        }

        var expected = _stream.Expected;
        _stream.ReadsSlips = true;
        var instruction = TryRead(at);
        _stream.ReadsSlips = false;
        if (instruction is null)
        {
            _stream.Slips.Clear();
            _stream.Miss(expected.Token, expected.Word ?? "");
        }

        return instruction;
    }

    private Instruction? TryReadFree(TokenInput at)
    {
        if (_kind != TextKind.Article)
        {
            return null;
        }

        var result = ProvisionGrammar.Free(at);
        if (!result.WasSuccessful)
        {
            return null;
        }

        _at = (TokenInput)result.Remainder;
        return result.Value;
    }

    /// <summary>A statement is over at a full stop, a semicolon, a line end or the end of the text: anything else was not understood.</summary>
    private bool EndsStatement(TokenInput at) =>
        at.Index >= _end || at.Token.AtLineStart || at.Token.IsMark('.') || at.Token.IsMark(';') || at.Token.Kind == TokenKind.CloseQuote
        || (at.Token.IsMark(',') && at.Next.Token.AtLineStart) || at.Stream.Tokens[at.Index - 1].IsMark(':');

    /// <summary>Everything up to the next line that can begin a statement.</summary>
    private UnrecognizedInstruction Recover(TokenInput start)
    {
        var stopped = _stream.Expected.Token >= start.Index && _stream.Expected.Word is { Length: > 0 } word ? (Token: _stream.Expected.Token, Word: word) : (Token: _at.Index, Word: null);
        do
        {
            _at = Paragraph.End(_at);
        }
        while (!AtEnd && _at.Token.Kind != TokenKind.CloseQuote && !CanBegin(_at));

        var span = _stream.SpanOf(start.Index, Math.Min(_at.Index, _end));
        return new UnrecognizedInstruction(span, _stream.SpanOf(stopped.Token, Math.Min(stopped.Token + 1, _stream.Tokens.Length - 1)), stopped.Word);
    }

    private static bool CanBegin(TokenInput at) => StatementLabel.Parser(at).WasSuccessful || s_opening(at).WasSuccessful;
}
