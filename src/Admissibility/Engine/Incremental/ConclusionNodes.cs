using System.Collections.Immutable;
using Admissibility.Diagnostics;

namespace Admissibility.Engine;

/// <summary>The rows for which a rule holds, with what it reports of each.</summary>
internal sealed class ReportNode(Line line, int at, ReportConclusion conclusion) : Node(line, at)
{
    private readonly TokenBag _tokens = new();
    private ImmutableArray<RuleMatch> _matches;
    private int _ordering;

    public override void Enter(Token token)
    {
        token.State = conclusion.Of(token.Row, Line.Network.Cancellation);
        _tokens.Add(token);
        _matches = default;
        Line.Concluded++;
    }

    public override void Leave(Token token) => _matches = default;

    /// <summary>The matches in the order of their facts.</summary>
    public ImmutableArray<RuleMatch> Matches()
    {
        var ordering = Line.Ordering;
        if (_matches.IsDefault || _ordering != ordering)
        {
            _ordering = ordering;
            var tokens = _tokens.ToList();
            tokens.Sort(Token.Compare);
            var production = Line.Production;
            _matches = [.. tokens.Select(token => new RuleMatch(production.Rule, (Finding)token.State!, token.Row.Take(production.Facts), production.Conditions))];
        }

        return _matches;
    }
}

/// <summary>The rows that give a derived fact.</summary>
internal sealed class YieldNode(Line line, int at, YieldConclusion conclusion) : Node(line, at)
{
    private readonly TypeMemory _memory = line.Network.MemoryOf(conclusion.Derives);

    public override void Enter(Token token)
    {
        var derivation = _memory.DerivationOf(conclusion.Of(token.Row, Line.Network.Cancellation));
        token.State = derivation;
        derivation.Reasons.Add(token);
        _memory.Stratum!.Touch(derivation);
        Line.Concluded++;
    }

    public override void Leave(Token token)
    {
        // A row that threw on its way in gave nothing.
        if (token.State is Derivation derivation)
        {
            _memory.Stratum!.Doubt(derivation);
        }
    }
}
