using System.CommandLine;

namespace NewsSearch.Indexer.Commands;

/// <summary><c>evaluate</c>: scores a part of the program on data labelled by hand.</summary>
internal sealed class EvaluateCommand : Command
{
    public EvaluateCommand() : base("evaluate", "Score a part of the program on gold data.")
    {
        Add(new EvaluateSegmentationCommand());
        Add(new EvaluateRecognitionCommand());
    }
}
